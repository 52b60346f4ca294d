import * as z from 'zod'

/** What a list can show of a request, in the order in which it does so unless told otherwise. */
export const listColumns = [
  'dueOn',
  'closedOn',
  'applicant',
  'number',
  'aidTypes',
  'municipality',
  'language',
  'receivedOn',
  'stage',
  'outcome',
  'holderName',
  'urgency',
  'marks',
  'touchedOn',
] as const
export type ListColumn = (typeof listColumns)[number]

export const densities = ['comfortable', 'compact'] as const

/** How a list is shown: which columns and in which order, how many of them stay in sight at the left, their widths in pixels, and how close the rows are. */
export const ListLayout = z.object({
  columns: z.array(z.enum(listColumns)).min(1).max(listColumns.length),
  pinned: z.number().int().min(0).max(4),
  widths: z.partialRecord(z.enum(listColumns), z.number().int().min(48).max(800)),
  density: z.enum(densities),
})
export type ListLayout = z.infer<typeof ListLayout>
