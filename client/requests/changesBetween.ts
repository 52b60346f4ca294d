import type { Messages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'
import { type Field, inWords } from './inWords.ts'

type Change = { readonly field: Field; readonly before: string; readonly after: string }

/** What differs between the request as it was seen and as it is, in words; empty words for nothing. */
export function changesBetween(seen: ShownRequest, now: ShownRequest, messages: Messages): readonly Change[] {
  const before = inWords(seen, messages)
  const after = new Map(inWords(now, messages))
  return before
    .map(([field, words]) => ({ field, before: words, after: after.get(field) ?? '' }))
    .filter((change) => change.before !== change.after)
}
