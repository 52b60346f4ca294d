import * as z from 'zod'

/** Where an answer comes from (domain.md 1.2). */
export const origins = ['declared', 'nationalRegister', 'readOnDocument', 'verifiedByWorker'] as const
export type Origin = (typeof origins)[number]

/** One answer with its origin. Any answer may be missing; what we do not know beside it is kept. */
export const answer = <Value extends z.ZodType>(value: Value) =>
  z.looseObject({ value, origin: z.enum(origins) }).optional()
