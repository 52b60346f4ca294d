import type { Line, Reason } from '#shared/today/contract.ts'

/** What one question of the page found: the lines that are shown, and how many of that reason are not. */
export type Found = { readonly lines: readonly Line[]; readonly reason: Reason; readonly hidden: number }

type Row = Omit<Line, 'reason' | 'day' | 'clock'> & Pick<Partial<Line>, 'day' | 'clock'> & { readonly all: number }

/** Rows as lines of the page; what is hidden counts for the reason of the last that is shown. */
export function listed<R extends Row>(
  rows: readonly R[],
  said: (row: R) => Pick<Line, 'reason'> & Partial<Line>,
): Found {
  const lines = rows.map((row): Line => ({ day: null, ...row, ...said(row) }))
  const last = lines.at(-1)
  return { lines, reason: last?.reason ?? 'new', hidden: (rows[0]?.all ?? 0) - rows.length }
}
