import type { AidType } from '#shared/aid/aidTypes.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { ClockName } from './clockNames.ts'
import type { Clock, Course, StoppedBy, Whose } from './course.ts'
import { decisionDue } from './decisionDue.ts'
import { endsTheTerm } from './endings.ts'
import { lastDay, type TermName, type Terms } from './terms.ts'

/** Null while the clock has not started. */
type Found = Omit<Clock, 'clock' | 'whose'> | null
type Rule = { readonly whose: Whose; readonly find: (course: Course, terms: Terms) => Found }

/** How each clock is found in a request. Each starts with a fact and is stopped by one; nothing else stops it. */
export const clockRules: Readonly<Record<ClockName, Rule>> = {
  acknowledge: {
    whose: 'office',
    find: (course, terms) =>
      running(course, terms, { term: 'acknowledge', from: course.receivedOn, by: ['acknowledged'] }),
  },
  /** The first centre passes the request on; a second one refers instead. */
  transfer: {
    whose: 'office',
    find: (course, terms) =>
      isNotOurs(course) && !course.facts.transmittedToUs
        ? running(course, terms, { term: 'transfer', from: course.receivedOn, by: ['transferred'] })
        : null,
  },
  refer: {
    whose: 'office',
    find: (course, terms) => {
      const { refusedBySecond, transmittedToUs } = course.facts
      const from = refusedBySecond?.on ?? (isNotOurs(course) ? transmittedToUs?.on : undefined)
      return running(course, terms, { term: 'refer', from, by: ['referred'] })
    },
  },
  rule: {
    whose: 'minister',
    find: (course, terms) => running(course, terms, { term: 'rule', from: course.facts.referred?.on, by: ['ruled'] }),
  },
  decide: { whose: 'office', find: decide },
  ratify: { whose: 'office', find: ratify },
  notify: {
    whose: 'office',
    find: (course, terms) => running(course, terms, { term: 'notify', from: course.decidedOn, by: ['notified'] }),
  },
  pay: {
    whose: 'office',
    find: (course, terms) =>
      running(course, terms, {
        term: 'pay',
        from: grants(course, paidByLaw) && course.decidedOn,
        by: ['paid', 'closed'],
      }),
  },
  appeal: {
    whose: 'applicant',
    find: (course, terms) =>
      running(course, terms, { term: 'appeal', from: course.facts.appealStarts?.on, by: ['appealed'] }),
  },
  piis: {
    whose: 'office',
    find: (course, terms) =>
      running(course, terms, {
        term: 'piis',
        from: grants(course, ['RIS']) && course.decidedOn,
        by: ['piisSigned', 'closed'],
      }),
  },
  /** A review starts the year anew. */
  review: {
    whose: 'office',
    find: (course, terms) => {
      const from = grants(course, ['RIS']) && (course.facts.reviewed?.on ?? course.decidedOn)
      return running(course, terms, { term: 'review', from, by: ['closed'] })
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
      running(course, terms, { term: 'inform', from: course.facts.informationAsked?.on, by: ['informationGiven'] }),
  },
}

type Running = {
  readonly term: TermName
  /** The day of the fact that starts it; absent while it has not happened. */
  readonly from: Day | null | undefined | false
  readonly by: readonly StoppedBy[]
}

function running(course: Course, terms: Terms, { term, from, by }: Running): Found {
  if (!from) return null
  const { article } = terms[term]
  return { term, article, startedOn: from, dueOn: lastDay(from, terms[term]), ...firstStop(course, by) }
}

/** Stopped by the decision, by passing the request on, or by an end that the law knows; a label of the office stops nothing. */
function decide(course: Course, terms: Terms): Found {
  const { day, term } = decisionDue(course, terms)
  const by: readonly StoppedBy[] = [
    'decided',
    'transferred',
    'withdrawn',
    ...(endsTheTerm(course) ? ['closed' as const] : []),
  ]
  const startedOn = course.facts.transmittedToUs?.on ?? course.receivedOn
  return { term, article: terms[term].article, startedOn, dueOn: day, ...firstStop(course, by) }
}

/** The next meeting ratifies what the president decided alone (OL art. 28 §1). */
function ratify(course: Course): Found {
  const { decidedUrgently, ratificationPlanned } = course.facts
  if (!decidedUrgently) return null
  const dueOn = ratificationPlanned?.on ?? null
  return { term: null, article: 'OL 28 §1', startedOn: decidedUrgently.on, dueOn, ...firstStop(course, ['ratified']) }
}

function firstStop(course: Course, by: readonly StoppedBy[]): Pick<Clock, 'stoppedOn' | 'stoppedBy'> {
  const stops = by.flatMap((stoppedBy) => {
    const stoppedOn = dayOfStop(course, stoppedBy)
    return stoppedOn ? [{ stoppedOn, stoppedBy }] : []
  })
  return (
    stops.sort((one, other) => one.stoppedOn.localeCompare(other.stoppedOn))[0] ?? { stoppedOn: null, stoppedBy: null }
  )
}

function dayOfStop(course: Course, stop: StoppedBy): Day | null {
  if (stop === 'submitted') return dayOf(course.submittedAt)
  if (stop === 'decided') return course.decidedOn
  if (stop === 'notified') return course.notifiedOn
  if (stop === 'closed') return course.stage === 'closed' ? course.closedOn : null
  return course.facts[stop]?.on ?? null
}

const isNotOurs = ({ competence, facts }: Course) =>
  competence === 'notCompetent' || facts.foundNotCompetent !== undefined

/** What the law of 26 May 2002 pays in money. */
const paidByLaw: readonly AidType[] = ['RIS', 'INST']

const grants = ({ grantedAidTypes }: Course, types: readonly AidType[]) =>
  grantedAidTypes.some((type) => types.includes(type))
