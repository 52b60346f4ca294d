import type { IntakeMessages } from './messages.fr.ts'

type Other = { readonly path: string; readonly value: string }
type Filled = Readonly<Record<string, unknown>>

/** What was received beside the answers that we know, each by its path; nothing that came is left out. */
export function otherAnswers(answers: Filled, { intake }: { readonly intake: IntakeMessages }): readonly Other[] {
  const known: Filled = intake.fields
  const rowFields = [...Object.keys(intake.cohabitant), ...Object.keys(intake.money)]
  return Object.entries(answers).flatMap(([block, filled]) => {
    const fields = known[block]
    if (block === 'format') return []
    if (!isFilled(fields) || !isFilled(filled)) return leaves(filled, block)
    return Object.entries(filled).flatMap(([field, answer]) => {
      const path = `${block}.${field}`
      if (!Object.hasOwn(fields, field)) return leaves(answer, path)
      if (!isFilled(answer)) return []
      return [
        ...without(answer, ['value', 'origin'], path),
        ...rowsOf(answer.value).flatMap((row, place) => without(row, rowFields, `${path}.${place + 1}`)),
      ]
    })
  })
}

const rowsOf = (value: unknown): readonly Filled[] => (Array.isArray(value) ? value.filter(isFilled) : [])

const without = (filled: Filled, known: readonly string[], path: string): readonly Other[] =>
  Object.entries(filled).flatMap(([name, value]) => (known.includes(name) ? [] : leaves(value, `${path}.${name}`)))

function leaves(value: unknown, path: string): readonly Other[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: String(value) }]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
}

const isFilled = (value: unknown): value is Filled =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
