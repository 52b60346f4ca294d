import * as z from 'zod'

/** After how many open days without any work on it a claim is asked after, shown to the lead, and offered for release. */
export const RestRule = z
  .strictObject({
    askAfter: z.number().int().min(1).max(60),
    leadAfter: z.number().int().min(1).max(60),
    releaseAfter: z.number().int().min(1).max(60),
  })
  .refine(({ askAfter, leadAfter }) => leadAfter >= askAfter, {
    path: ['leadAfter'],
    error: 'not before the holder is asked',
  })
  .refine(({ leadAfter, releaseAfter }) => releaseAfter >= leadAfter, {
    path: ['releaseAfter'],
    error: 'not before the lead sees it',
  })
export type RestRule = z.infer<typeof RestRule>

export const usualRest: RestRule = { askAfter: 5, leadAfter: 8, releaseAfter: 10 }
