import * as z from 'zod'

/** When an office may say that it could not reach somebody: after so many attempts, on so many different days, over at least so many days. */
export const NoContactRule = z.strictObject({
  attempts: z.number().int().min(1).max(50),
  overDays: z.number().int().min(0).max(365),
})
export type NoContactRule = z.infer<typeof NoContactRule>

export const defaultNoContactRule: NoContactRule = { attempts: 3, overDays: 10 }
