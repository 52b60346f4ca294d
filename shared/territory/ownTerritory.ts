import * as z from 'zod'

/** The municipality that the office serves, by its NIS5 code. */
export const OwnTerritory = z.strictObject({ nis5: z.string().regex(/^[1-9]\d{4}$/) })
export type OwnTerritory = z.infer<typeof OwnTerritory>
