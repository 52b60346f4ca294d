import { type Line, type Reason, type RequestLine, shownOfEach } from '#shared/today/contract.ts'

/** What one question of the page found: the lines that are shown, and how many of that reason are not. */
export type Found = { readonly lines: readonly Line[]; readonly reason: Reason; readonly hidden: number }

/** `all` says how many there are where no more were read than are shown. */
type Row = Omit<RequestLine, 'reason' | 'day' | 'clock'> &
  Pick<Partial<RequestLine>, 'day' | 'clock'> & { readonly all?: number }

/** Rows as lines of the page; those that are hidden count for the reason of the last that is shown. */
export function listed<R extends Row>(
  rows: readonly R[],
  said: (row: R) => Pick<RequestLine, 'reason'> & Partial<RequestLine>,
): Found {
  const lines = rows.slice(0, shownOfEach).map((row): RequestLine => ({ day: null, ...row, ...said(row) }))
  return {
    lines,
    reason: lines.at(-1)?.reason ?? 'new',
    hidden: (rows[0]?.all ?? rows.length) - lines.length,
  }
}
