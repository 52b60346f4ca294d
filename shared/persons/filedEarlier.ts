import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'

type Filed = {
  readonly number: string
  readonly registerOrder: number
  readonly receivedOn: Day
  readonly closedOn: Day | null
  readonly aidTypes: readonly AidType[]
  readonly facts: Facts
}

/**
 * The earliest receipt from which this request's term to decide runs: of one of the same person that asks for some of the
 * same, and was still open when this one came. Who asks once more is not made to wait anew (OL 71; DIS 21 §1). What was
 * closed on the very day counts as open: the doubt is the applicant's. Undefined where its own receipt is the earliest.
 */
export function filedEarlier(request: Filed, ofSamePerson: readonly Filed[]): Facts['filedEarlier'] {
  const earlier = ofSamePerson
    .filter((other) => other.registerOrder < request.registerOrder && startOf(other) < startOf(request))
    .filter(({ closedOn }) => closedOn === null || closedOn >= request.receivedOn)
    .filter(({ aidTypes }) => asksTheSame(aidTypes, request.aidTypes))
  const [earliest] = earlier.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
  return earliest && { on: startOf(earliest), proof: earliest.number }
}

/** What nobody knows yet may turn out to be the same. */
const asksTheSame = (one: readonly AidType[], other: readonly AidType[]) =>
  isUnknown(one) || isUnknown(other) || one.some((type) => other.includes(type))

const isUnknown = (aidTypes: readonly AidType[]) => aidTypes.length === 0 || aidTypes.includes('UNK')

/** From when its own term runs: what another centre passed on to us, from the day it did. */
const startOf = ({ facts, receivedOn }: Filed): Day => facts.transmittedToUs?.on ?? receivedOn
