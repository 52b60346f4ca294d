import type { AidType } from '#shared/aid/aidTypes.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'

type Filed = {
  readonly number: string
  readonly registerOrder: number
  readonly submittedAt: Instant
  readonly receivedOn: Day
  readonly decidedOn: Day | null
  readonly closedOn: Day | null
  readonly aidTypes: readonly AidType[]
  readonly facts: Facts
}

/**
 * The earliest receipt from which this request's term to decide runs: of one of the same person that asks for some of the
 * same, and was still undecided and open when this one was sent. Who asks once more is not made to wait anew (OL 71;
 * DIS 21 §1). What ended on the very day counts as open: the doubt is the applicant's. Undefined where its own receipt is
 * the earliest.
 */
export function filedEarlier(request: Filed, ofSamePerson: readonly Filed[]): Facts['filedEarlier'] {
  const earlier = ofSamePerson
    .filter((other) => other.registerOrder < request.registerOrder && startOf(other) < startOf(request))
    .filter((other) => !hadEnded(other, dayOf(request.submittedAt)))
    .filter(({ aidTypes }) => asksTheSame(aidTypes, request.aidTypes))
  const [earliest] = earlier.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
  return earliest && { on: startOf(earliest), proof: earliest.number }
}

/** Whether it waited for no decision any more on that day. */
function hadEnded({ decidedOn, closedOn }: Filed, day: Day): boolean {
  const endedOn = decidedOn ?? closedOn
  return endedOn !== null && endedOn < day
}

/** What nobody knows yet may turn out to be the same. */
const asksTheSame = (one: readonly AidType[], other: readonly AidType[]) =>
  isUnknown(one) || isUnknown(other) || one.some((type) => other.includes(type))

const isUnknown = (aidTypes: readonly AidType[]) => aidTypes.length === 0 || aidTypes.includes('UNK')

/** From when its own term runs: what another centre passed on to us, from the day it did. */
const startOf = ({ facts, receivedOn }: Filed): Day => facts.transmittedToUs?.on ?? receivedOn
