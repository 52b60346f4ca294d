import { is, Param, Placeholder } from 'drizzle-orm'

/** The values of a query's placeholders by their names. */
export type Given = Readonly<Record<string, unknown>>
type Filler = (given: Given) => unknown

/** How the parameters of a query become what is bound. A column is empty where null is given for it, whatever it holds else. */
export function settleParameters(parameters: readonly unknown[]): (given?: Given) => readonly unknown[] {
  const fillers = parameters.map(fillerOf)
  if (fillers.every((filler) => filler === null)) return () => parameters
  const filled = fillers.map((filler, index) => filler ?? (() => parameters[index]))
  return (given = {}) => filled.map((filler) => filler(given))
}

/** Null for a parameter that is known already. */
function fillerOf(parameter: unknown): Filler | null {
  if (is(parameter, Placeholder)) return (given) => givenFor(given, parameter.name)
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return null
  const { encoder, value: placeholder } = parameter
  return (given) => {
    const value = givenFor(given, placeholder.name)
    return value === null ? null : encoder.mapToDriverValue(value)
  }
}

function givenFor(given: Given, name: string): unknown {
  if (name in given) return given[name]
  throw new Error(`no value was given for ${name}`)
}
