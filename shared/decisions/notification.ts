import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { notificationWays } from './appealStart.ts'

/** How the decision was notified. */
export const notification = {
  notifiedOn: z.iso.date(),
  how: z.enum(notificationWays),
  /** The number of the registered item; for a signed receipt, where it is kept. */
  proof: text(200).trim().default(''),
}

type Proven = { readonly how: string; readonly proof: string }

/** Whether there is the proof that the way of notifying takes. */
export const isProven = ({ how, proof }: Proven): boolean => how !== 'registered' || proof !== ''

export const unproven = { path: ['proof'], error: 'a registered item has its number' }

/** A decision that is notified once more, so that the term of appeal begins at last. */
export const Notification = z.strictObject(notification).refine(isProven, unproven)
export type Notification = z.infer<typeof Notification>
