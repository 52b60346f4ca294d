import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { CentreEntry } from '#shared/territory/centre.ts'
import { transferAuthors } from './authors.ts'
import { ReferralSending, Sending } from './ways.ts'

const on = z.iso.date()

/** A step of a transfer with what it must be told. Days are those on which the thing happened. */
export const TransferStep = z.discriminatedUnion('step', [
  /** We are not competent, in fact and in law; it goes to this centre, or to the SPP IS when it was passed on to us. */
  z.strictObject({
    step: z.literal('decide'),
    reasons: filledText(8_000),
    centre: CentreEntry,
    decidedBy: z.enum(transferAuthors),
    decidedOn: on,
  }),
  /** We are competent after all. */
  z.strictObject({ step: z.literal('revoke'), reason: filledText(2_000) }),
  z.strictObject({ step: z.literal('ratify'), on }),
  z.strictObject({ step: z.literal('send'), on, toCentre: Sending, toApplicant: Sending }),
  /** The second centre thinks itself not competent either. */
  z.strictObject({ step: z.literal('refuse'), on, reason: filledText(8_000) }),
  z.strictObject({ step: z.literal('writeReferral'), centre: CentreEntry }),
  z.strictObject({ step: z.literal('refer'), on, sending: ReferralSending }),
  z
    .strictObject({ step: z.literal('rule'), on, ours: z.boolean(), centre: text(200).trim() })
    .refine(({ ours, centre }) => ours || centre !== '', { path: ['centre'], error: 'the centre that was named' }),
])
export type TransferStep = z.infer<typeof TransferStep>
export type TransferStepName = TransferStep['step']
