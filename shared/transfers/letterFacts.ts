import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { Term, Terms } from '#shared/clocks/terms.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { TransferAuthor } from './authors.ts'

export type Length = Term['length']

/** How long the other centre has to decide, under each of the laws that what is asked may rest on. */
export type DecisionLengths = { readonly integration: Length | null; readonly aid: Length | null }

/** All that the letters of a transfer tell. */
export type TransferLetter = {
  readonly request: {
    readonly number: string
    readonly acknowledgementNumber: string
    readonly submittedAt: Instant
    readonly receivedOn: Day
    readonly aidTypes: readonly AidType[]
    readonly facts: Facts
  }
  readonly answers: Answers
  /** In full: « Zoé Lambert ». */
  readonly applicant: string
  /** The postal address, a line each. */
  readonly applicantAddress: readonly string[]
  /** Where it goes: another centre, or the SPP IS. */
  readonly centre: { readonly name: string; readonly address: string }
  readonly decision: {
    readonly reasons: string
    readonly decidedBy: TransferAuthor
    readonly decidedOn: Day
  }
  /** That of the other centre, before a referral; null where it did not refuse. */
  readonly refusal: { readonly centreName: string; readonly on: Day; readonly reasons: string } | null
  readonly terms: Terms
  /** The day on which the letter is made. */
  readonly on: Day
  readonly signedBy: string
  /** The labour courts that may hear the applicant, by name and address; none where the office has not said where it is. */
  readonly courts: readonly { readonly name: string; readonly address: string }[]
}
