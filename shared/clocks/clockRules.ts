import type { Day } from '#shared/calendar/days.ts'
import type { ClockName } from './clockNames.ts'
import type { Clock, Course, StoppedBy, Whose } from './course.ts'
import { decisionDue } from './decisionDue.ts'
import { endsTheTerm, neverWasOne } from './endings.ts'
import type { FactName } from './facts.ts'
import { grantedOn, paidByLaw } from './granted.ts'
import { firstStop } from './stops.ts'
import { lastDay, type TermName, type Terms } from './terms.ts'

/** Null while the clock has not started. */
type Found = Omit<Clock, 'clock' | 'whose'> | null
type Rule = { readonly whose: Whose; readonly find: (course: Course, terms: Terms) => Found }

/** How each clock is found in a request. Each starts with a fact and is stopped by one; nothing else stops it. */
export const clockRules: Readonly<Record<ClockName, Rule>> = {
  /** Owed the same day also where the centre is not competent or the right looks doubtful. */
  acknowledge: {
    whose: 'office',
    find: (course, terms) => {
      const by: readonly StoppedBy[] = neverWasOne(course) ? ['acknowledged', 'closed'] : ['acknowledged']
      return running(course, terms, { term: 'acknowledge', from: course.receivedOn, by })
    },
  },
  /** The first centre passes the request on; a second one refers instead. */
  transfer: {
    whose: 'office',
    find: (course, terms) => {
      const from = isNotOurs(course) && !course.facts.transmittedToUs && course.receivedOn
      return running(course, terms, { term: 'transfer', from, by: ['transferred', ...answers(course)] })
    },
  },
  refer: {
    whose: 'office',
    find: (course, terms) => {
      const { refusedBySecond, transmittedToUs } = course.facts
      const from = refusedBySecond?.on ?? (isNotOurs(course) && transmittedToUs?.on)
      return running(course, terms, { term: 'refer', from, by: ['referred', 'ruled', ...answers(course)] })
    },
  },
  rule: {
    whose: 'minister',
    find: (course, terms) => running(course, terms, { term: 'rule', from: course.facts.referred?.on, by: ['ruled'] }),
  },
  /** After a transfer from the day of transmission (DIS 21 §1); until our own transfer the request is ours to answer. */
  decide: {
    whose: 'office',
    find: (course, terms) => {
      const { startedOn, day, term } = decisionDue(course, terms)
      return running(course, terms, { term, from: startedOn, dueOn: day, by: ['transferred', ...answers(course)] })
    },
  },
  /** The next meeting ratifies what the president decided alone; no last day is known before that meeting is planned. */
  ratify: {
    whose: 'office',
    find: (course, terms) => {
      const { decidedUrgently, ratificationPlanned } = course.facts
      const dueOn = ratificationPlanned ? lastDay(ratificationPlanned.on, terms.ratify) : null
      return running(course, terms, { term: 'ratify', from: decidedUrgently?.on, dueOn, by: ['ratified'] })
    },
  },
  notify: {
    whose: 'office',
    find: (course, terms) => running(course, terms, { term: 'notify', from: course.decidedOn, by: ['notified'] }),
  },
  /** Closing the request here pays nobody: the clock runs on until the payment is known. */
  pay: {
    whose: 'office',
    find: (course, terms) => running(course, terms, { term: 'pay', from: grantedOn(course, paidByLaw), by: ['paid'] }),
  },
  /** It starts neither with an ordinary letter nor where a mention is missing: whoever notifies sets its start. */
  appeal: {
    whose: 'applicant',
    find: (course, terms) =>
      running(course, terms, { term: 'appeal', from: course.facts.appealStarts?.on, by: ['appealed'] }),
  },
  piis: {
    whose: 'office',
    find: (course, terms) =>
      running(course, terms, { term: 'piis', from: grantedOn(course, ['RIS']), by: ['piisSigned', 'closed'] }),
  },
  interview: {
    whose: 'office',
    find: (course, terms) => asked(course, terms, { term: 'interview', ask: 'interviewAsked', answer: 'interviewed' }),
  },
  /** A review starts the year anew; once closed, the social file watches over it. */
  review: {
    whose: 'office',
    find: (course, terms) => {
      const decided = grantedOn(course, ['RIS'])
      const from = decided && (course.facts.reviewed?.on ?? decided)
      return running(course, terms, { term: 'review', from, by: ['closed'] })
    },
  },
  visit: {
    whose: 'office',
    find: (course, terms) => {
      const decided = grantedOn(course, ['RIS', 'ERIS'])
      const from = decided && (course.facts.visited?.on ?? decided)
      return running(course, terms, { term: 'visit', from, by: ['closed'] })
    },
  },
  heating: {
    whose: 'applicant',
    find: (course, terms) =>
      running(course, terms, { term: 'heating', from: course.facts.heatingDelivered?.on, by: ['submitted'] }),
  },
  inform: {
    whose: 'office',
    find: (course, terms) =>
      asked(course, terms, { term: 'inform', ask: 'informationAsked', answer: 'informationGiven' }),
  },
}

type Running = {
  readonly term: TermName
  /** The day of the fact that starts it; absent while it has not happened. */
  readonly from: Day | null | undefined | false
  /** Where the length of the term does not say it alone; null while it cannot be known. */
  readonly dueOn?: Day | null
  readonly by: readonly StoppedBy[]
}

function running(course: Course, terms: Terms, { term, from, dueOn, by }: Running): Found {
  if (!from) return null
  const { article } = terms[term]
  const last = dueOn === undefined ? lastDay(from, terms[term]) : dueOn
  return { term, article, startedOn: from, dueOn: last, ...firstStop(course, by) }
}

type Asked = {
  readonly term: TermName
  readonly ask: FactName
  readonly answer: Extract<StoppedBy, 'interviewed' | 'informationGiven'>
}

/** Who asks once more is owed a new answer. */
function asked(course: Course, terms: Terms, { term, ask, answer }: Asked): Found {
  const { [ask]: asking, [answer]: answering } = course.facts
  const answered = asking && answering && answering.on >= asking.on
  return running(course, terms, { term, from: asking?.on, by: answered ? [answer] : [] })
}

/** What answers the request itself: the decision, or an end that the law knows; a label of the office does not. */
const answers = (course: Course): readonly StoppedBy[] =>
  endsTheTerm(course) ? ['decided', 'withdrawn', 'closed'] : ['decided', 'withdrawn']

const isNotOurs = ({ competence, facts }: Course) =>
  competence === 'notCompetent' || facts.foundNotCompetent !== undefined
