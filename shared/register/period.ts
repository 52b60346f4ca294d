import type { Day } from '#shared/calendar/days.ts'

/** Days of receipt, both included; null for the whole register. */
export type Period = { readonly from: Day; readonly to: Day } | null

/** How many lines, and the places of the first and the last of them; null where there is no line. */
export type Extent = { readonly lines: number; readonly first: number; readonly last: number } | null

/** The period that is asked for; an end that is not said is open. */
export function periodOf({ from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined }): Period {
  return from === undefined && to === undefined ? null : { from: from ?? '0001-01-01', to: to ?? '9999-12-31' }
}
