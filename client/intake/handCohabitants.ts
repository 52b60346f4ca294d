import * as z from 'zod'

/** One who lives with the applicant, as typed; what the form does not show of them is carried along. */
export const TypedCohabitant = z.looseObject({ name: z.string(), relationship: z.string(), birthDate: z.string() })
export type TypedCohabitant = z.infer<typeof TypedCohabitant>

/** A line in which nothing is typed yet. */
export const blankCohabitant: TypedCohabitant = { name: '', relationship: '', birthDate: '' }

/** The lines as the message fills them. */
export const typedCohabitants = (told: unknown): TypedCohabitant[] =>
  Array.isArray(told) ? told.map((one) => ({ ...blankCohabitant, ...one })) : []

/** What is sent of the lines: a blank one is left out, and so is what was left blank; undefined where none is left. */
export function cohabitantsTold(typed: readonly TypedCohabitant[]): unknown {
  const told = typed.filter(isFilled).map((one) => Object.fromEntries(Object.entries(one).flatMap(filledPart)))
  return told.length === 0 ? undefined : told
}

const isFilled = ({ name, relationship, birthDate }: TypedCohabitant) =>
  `${name}${relationship}${birthDate}`.trim() !== ''

function filledPart([part, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  const plain = typeof value === 'string' ? value.trim() : value
  return plain === '' ? [] : [[part, plain]]
}
