import type { IntakeMessages } from '#shared/intake/messages.fr.ts'

type Labels = Readonly<Record<string, string>>

/** The label of an answer by its path, `contact.phone`. */
export function labelOfAnswer({ fields }: IntakeMessages, path: string): string {
  const [block = '', field = ''] = path.split('.')
  const labels: Readonly<Record<string, Labels>> = fields
  return labels[block]?.[field] ?? field
}

/** The words for what the answer at this path may be. */
export function wordsOf({ words }: IntakeMessages, path: string): Labels {
  const [, field = ''] = path.split('.')
  const groups: Readonly<Record<string, Labels>> = words
  return groups[field] ?? {}
}
