import * as z from 'zod'
import { cohabitantsPath } from './handFields.ts'

/** One who lives with the applicant, as typed; what the form does not show of them is carried along. */
export const TypedCohabitant = z.looseObject({ name: z.string(), relationship: z.string(), birthDate: z.string() })
export type TypedCohabitant = z.infer<typeof TypedCohabitant>

/** A line in which nothing is typed yet. */
export const blankCohabitant: TypedCohabitant = { name: '', relationship: '', birthDate: '' }

/** What is typed of each, and what it must be. */
export const cohabitantParts = { name: 'text', relationship: 'text', birthDate: 'day' } as const
export type CohabitantPart = keyof typeof cohabitantParts
export const partsOfCohabitant: readonly CohabitantPart[] = ['name', 'relationship', 'birthDate']

/** The field in which a part of the line at this place is typed. */
export const fieldOfLine = (place: number, part: CohabitantPart): string => `${cohabitantsPath}.${place}.${part}`

/** The field that a fault in what was sent of the lines is about: blank ones were left out of it. Null for a fault of something else. */
export function faultyField(path: string, typed: readonly TypedCohabitant[]): string | null {
  const [, sent, named] = /^household\.cohabitants\.value\.(\d+)\.(\w+)$/.exec(path) ?? []
  const part = partsOfCohabitant.find((one) => one === named)
  if (!part) return null
  const places = typed.flatMap((one, place) => (isFilled(one) ? [place] : []))
  return fieldOfLine(places[Number(sent)] ?? 0, part)
}

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
