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

/** In pixels of a page whose letters have their usual size. */
export const narrowestColumn = 48
export const widestColumn = 800
export const mostPinned = 4

/** How a list is shown: which columns and in which order, how many of them stay in sight at the left, their widths in pixels, and how close the rows are. */
export const ListLayout = z.object({
  columns: z.array(z.enum(listColumns)).min(1).max(listColumns.length),
  pinned: z.number().int().min(0).max(mostPinned),
  widths: z.partialRecord(z.enum(listColumns), z.number().int().min(narrowestColumn).max(widestColumn)),
  density: z.enum(densities),
})
export type ListLayout = z.infer<typeof ListLayout>

/** As much of a layout as somebody said; `{}` says nothing. */
export type SaidLayout = { readonly [Part in keyof ListLayout]?: ListLayout[Part] }
