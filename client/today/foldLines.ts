import type { Line, Reason } from '#shared/today/contract.ts'

/** Reasons whose lines are all answered in the same way: many in a row would push everything else away. */
const alike: readonly Reason[] = ['acknowledge', 'piece', 'unsaid', 'agenda', 'resting', 'new']

const shownOfAlike = 3

/** So many more lines of this reason stand here. */
export type Folded = { readonly reason: Reason; readonly hidden: number }

/** The lines in their order; after the third of those that are alike the rest are counted, unless their reason was unfolded. */
export function foldLines(lines: readonly Line[], unfolded: ReadonlySet<Reason>): readonly (Line | Folded)[] {
  return lines.flatMap((line): readonly (Line | Folded)[] => {
    const { reason } = line
    if (!alike.includes(reason) || unfolded.has(reason)) return [line]
    const same = lines.filter((one) => one.reason === reason)
    const hidden = same.length - shownOfAlike
    const place = same.indexOf(line) + 1
    if (hidden < 2 || place < shownOfAlike) return [line]
    return place === shownOfAlike ? [line, { reason, hidden }] : []
  })
}

export const isFolded = (one: Line | Folded): one is Folded => 'hidden' in one
