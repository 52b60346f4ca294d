import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'
import { type Field, inWords } from './inWords.ts'
import { PlainBlock } from './PlainBlock.tsx'

const inHeader: readonly Field[] = ['stage', 'holder', 'decideBy']

/** What triage and the decision settled, which may differ from what was asked; nothing before triage. */
export function SettledBlock({ view }: { readonly view: ShownRequest }) {
  const messages = useMessages()
  const { settled, conflict } = messages.requests
  const { competence, outcome } = view.request
  if (competence === null && !outcome) return null
  const rows = inWords(view, messages)
    .filter(([field, words]) => words !== '' && !inHeader.includes(field))
    .map(([field, words]) => [conflict.fields[field], words] as const)
  return <PlainBlock title={settled} rows={rows} />
}
