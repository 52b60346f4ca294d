import * as z from 'zod'
import { timeOfDay } from '#shared/calendar/timeOfDay.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { filledText, text } from '#shared/http/text.ts'
import type { ProposalKind } from './words.ts'

/** What is known of the hearing (DIS art. 20): the offer in writing, the wish, and how it ended. */
export const hearingFacts = ['hearingOffered', 'hearingAsked', 'heard'] as const
export type HearingFact = (typeof hearingFacts)[number]

/** How it ended: the applicant was heard, or said that they did not want to be. */
export const hearingEnds = ['heard', 'renounced'] as const

export const RecordedHearing = z.strictObject({
  fact: z.enum(hearingFacts),
  on: z.iso.date(),
  /** For the fact `heard` how it ended; otherwise how it was offered or asked, in a few words. */
  how: text(40).trim().default(''),
})
export type RecordedHearing = z.infer<typeof RecordedHearing>

/** Where and when the applicant is heard; the letter that invites says so. */
export const HearingInvitation = z.strictObject({
  heldOn: z.iso.date(),
  startsAt: timeOfDay,
  place: filledText(200),
})
export type HearingInvitation = z.infer<typeof HearingInvitation>

/** Whether a refusal is proposed to somebody to whom the hearing was not offered in writing. */
export const isHearingMissing = (facts: Facts, proposals: readonly { readonly kind: ProposalKind }[]): boolean =>
  !facts.hearingOffered && !facts.heard && proposals.some(({ kind }) => kind !== 'granted')
