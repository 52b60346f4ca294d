import * as z from 'zod'
import { type Origin, origins } from '#shared/intake/answer.ts'

export type GivenAnswer = { readonly field: string; readonly value: unknown; readonly origin: Origin }

const Given = z.object({ value: z.unknown(), origin: z.enum(origins) })

/** The answers given in a block, in the order of these fields. */
export function answersOf(block: Readonly<Record<string, unknown>> = {}, fields: readonly string[]): GivenAnswer[] {
  return fields.flatMap((field) => {
    const given = Given.safeParse(block[field])
    return given.success && given.data.value !== undefined ? [{ field, ...given.data }] : []
  })
}

/** The origins that these blocks name, each once. */
export function originsIn(blocks: Readonly<Record<string, unknown>>): readonly Origin[] {
  const found = Object.values(blocks).flatMap((block) =>
    typeof block === 'object' && block !== null ? answersOf({ ...block }, Object.keys(block)) : [],
  )
  return origins.filter((origin) => found.some((one) => one.origin === origin))
}
