import * as z from 'zod'

/** How the committee meets: how many open days before a meeting its agenda closes. */
export const CommitteeRhythm = z.strictObject({ closesOpenDaysBefore: z.number().int().min(0).max(30) })
export type CommitteeRhythm = z.infer<typeof CommitteeRhythm>

/** Five clear days' notice is what a council's house rules say (domain.md 2.1); an office sets its own. */
export const defaultRhythm: CommitteeRhythm = { closesOpenDaysBefore: 5 }
