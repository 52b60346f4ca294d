import * as z from 'zod'
import { isProven, unproven } from '#shared/decisions/notification.ts'
import { text } from '#shared/http/text.ts'

/** How a letter left: by registered post, by a mail that Relais sends, or into hands against a signed receipt. */
export const sendingWays = ['registered', 'mail', 'handed'] as const
export type SendingWay = (typeof sendingWays)[number]

/** The same for the referral, which the other centre may already have made. */
export const referralWays = ['registered', 'mail', 'byOtherCentre'] as const
export type ReferralWay = (typeof referralWays)[number]

const proof = text(200).trim().default('')

/** How a letter left, and what proves it: the number of the registered letter. */
export const Sending = z.strictObject({ how: z.enum(sendingWays), proof }).refine(isProven, unproven)
export type Sending = z.infer<typeof Sending>

export const ReferralSending = z.strictObject({ how: z.enum(referralWays), proof }).refine(isProven, unproven)
