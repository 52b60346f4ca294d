import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { ClockName } from './clockNames.ts'
import type { Clock, Course, StoppedBy, Whose } from './course.ts'
import { decisionDue, startOfDecision } from './decisionDue.ts'
import { endsTheTerm, neverWasOne } from './endings.ts'
import { grantedOn, paidByLaw } from './granted.ts'
import { firstStop, type Start, startOf } from './startsAndStops.ts'
import { lastDay, type TermName, type Terms } from './terms.ts'
import { urgencyToTell } from './urgencyToTell.ts'

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
      return running(course, terms, { term: 'acknowledge', start: startOf(course, 'received'), by })
    },
  },
  /** The first centre passes the request on; a second one refers instead. */
  transfer: {
    whose: 'office',
    find: (course, terms) => {
      const isFirst = isNotOurs(course) && !course.facts.transmittedToUs
      const start = isFirst ? startOf(course, 'received') : null
      return running(course, terms, { term: 'transfer', start, by: ['transferred', ...answers(course)] })
    },
  },
  refer: {
    whose: 'office',
    find: (course, terms) => {
      const passedOn = isNotOurs(course) ? startOf(course, 'transmittedToUs') : null
      const start = startOf(course, 'refusedBySecond') ?? passedOn
      return running(course, terms, { term: 'refer', start, by: ['referred', 'ruled', ...answers(course)] })
    },
  },
  rule: {
    whose: 'minister',
    find: (course, terms) =>
      running(course, terms, { term: 'rule', start: startOf(course, 'referred'), by: ['ruled'] }),
  },
  /** After a transfer from the day of transmission (DIS 21 §1), and from the earlier of two receipts of one person; until our own transfer the request is ours to answer. */
  decide: {
    whose: 'office',
    find: (course, terms) => {
      const { day, term } = decisionDue(course, terms)
      const start = startOfDecision(course)
      const gone: readonly StoppedBy[] =
        course.facts.ruled?.how === 'another' ? ['transferred', 'ruled'] : ['transferred']
      return running(course, terms, { term, start, dueOn: day, by: [...gone, ...answers(course)] })
    },
  },
  /** The next meeting ratifies what was decided by one person; no last day is known before that meeting is planned. */
  ratify: {
    whose: 'office',
    find: (course, terms) => {
      const { foundNotCompetent, ratificationPlanned } = course.facts
      const dueOn = ratificationPlanned ? lastDay(ratificationPlanned.on, terms.ratify) : null
      const urgent = startOf(course, 'decidedUrgently')
      if (urgent) return running(course, terms, { term: 'ratify', start: urgent, dueOn, by: ['ratified'] })
      const start = foundNotCompetent?.how === 'chair' ? startOf(course, 'foundNotCompetent') : null
      return running(course, terms, { term: 'ratify', start, dueOn, by: ['incompetenceRatified'] })
    },
  },
  /** Of a decision in urgency from its own day, while the rest is still to be decided. */
  notify: {
    whose: 'office',
    find: (course, terms) => {
      const urgent = urgencyToTell(course)
      const isWhole = course.decidedOn !== null && (!urgent || urgent.told !== null || course.decidedOn <= urgent.since)
      if (!urgent || isWhole)
        return running(course, terms, { term: 'notify', start: startOf(course, 'decided'), by: ['notified'] })
      const by: readonly StoppedBy[] = ['urgentNotified', 'notified']
      return running(course, terms, { term: 'notify', start: startOf(course, 'urgentToNotify'), by })
    },
  },
  /** Closing the request here pays nobody: the clock runs on until the payment is known. */
  pay: {
    whose: 'office',
    find: (course, terms) => running(course, terms, { term: 'pay', start: granted(course, paidByLaw), by: ['paid'] }),
  },
  /** It starts neither with an ordinary letter nor where a mention is missing: whoever notifies sets its start. */
  appeal: {
    whose: 'applicant',
    find: (course, terms) =>
      running(course, terms, { term: 'appeal', start: startOf(course, 'appealStarts'), by: ['appealed'] }),
  },
  piis: {
    whose: 'office',
    find: (course, terms) =>
      running(course, terms, { term: 'piis', start: granted(course, ['RIS']), by: ['piisSigned', 'closed'] }),
  },
  interview: {
    whose: 'office',
    find: (course, terms) => asked(course, terms, { term: 'interview', ask: 'interviewAsked', answer: 'interviewed' }),
  },
  /** A review starts the year anew; once closed, the social file watches over it. */
  review: {
    whose: 'office',
    find: (course, terms) => {
      const decided = granted(course, ['RIS'])
      const start = decided && (startOf(course, 'reviewed') ?? decided)
      return running(course, terms, { term: 'review', start, by: ['closed'] })
    },
  },
  visit: {
    whose: 'office',
    find: (course, terms) => {
      const decided = granted(course, ['RIS', 'ERIS'])
      const start = decided && (startOf(course, 'visited') ?? decided)
      return running(course, terms, { term: 'visit', start, by: ['closed'] })
    },
  },
  heating: {
    whose: 'applicant',
    find: (course, terms) =>
      running(course, terms, { term: 'heating', start: startOf(course, 'heatingDelivered'), by: ['submitted'] }),
  },
  inform: {
    whose: 'office',
    find: (course, terms) =>
      asked(course, terms, { term: 'inform', ask: 'informationAsked', answer: 'informationGiven' }),
  },
}

type Running = {
  readonly term: TermName
  /** Null while it has not happened. */
  readonly start: Start | null
  /** Where the length of the term does not say it alone; null while it cannot be known. */
  readonly dueOn?: Day | null
  readonly by: readonly StoppedBy[]
}

function running(course: Course, terms: Terms, { term, start, dueOn, by }: Running): Found {
  if (start === null) return null
  const last = dueOn === undefined ? lastDay(start.startedOn, terms[term]) : dueOn
  return { term, article: terms[term].article, ...start, dueOn: last, ...firstStop(course, by) }
}

type Asked = {
  readonly term: TermName
  readonly ask: 'interviewAsked' | 'informationAsked'
  readonly answer: 'interviewed' | 'informationGiven'
}

/** Who asks once more is owed a new answer. */
function asked(course: Course, terms: Terms, { term, ask, answer }: Asked): Found {
  const { [ask]: asking, [answer]: answering } = course.facts
  const answered = asking && answering && answering.on >= asking.on
  return running(course, terms, { term, start: startOf(course, ask), by: answered ? [answer] : [] })
}

/** What answers the request itself: the decision, or an end that the law knows; a label of the office does not. */
const answers = (course: Course): readonly StoppedBy[] =>
  endsTheTerm(course) ? ['decided', 'withdrawn', 'closed'] : ['decided', 'withdrawn']

const isNotOurs = ({ competence, facts }: Course) =>
  competence === 'notCompetent' || facts.foundNotCompetent !== undefined

/** The decision that granted one of these; null where none did. */
const granted = (course: Course, types: readonly AidType[]) =>
  grantedOn(course, types) === null ? null : startOf(course, 'decided')
