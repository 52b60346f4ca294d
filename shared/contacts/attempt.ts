import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { contactWays } from './ways.ts'

/** An attempt to reach the applicant, by the worker of that name. */
export const Attempt = z.object({
  id: z.uuid(),
  at: z.string(),
  worker: z.string(),
  way: z.enum(contactWays),
  reached: z.boolean(),
  remark: z.string(),
})
export type Attempt = z.infer<typeof Attempt>

export const NewAttempt = z.strictObject({
  way: z.enum(contactWays),
  reached: z.boolean(),
  /** When it was not today. */
  on: z.iso.date().optional(),
  remark: text(500).default(''),
})
export type NewAttempt = z.infer<typeof NewAttempt>
