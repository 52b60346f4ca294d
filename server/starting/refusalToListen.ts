import type { Environment } from '#server/env.ts'
import { wrongSettings } from './stop.ts'

type Refusal = readonly [exitCode: number, line: string]

const refusals: Readonly<Record<string, (environment: Environment) => Refusal>> = {
  EADDRINUSE: ({ PORT }) => [1, `PORT=${PORT} is in use by another program; choose another with PORT`],
  EACCES: ({ PORT }) => [1, `PORT=${PORT} may not be used by this account; choose one above 1023 with PORT`],
  EADDRNOTAVAIL: ({ HOST }) => [wrongSettings, `HOST=${HOST} is not an address of this machine`],
  ENOTFOUND: ({ HOST }) => [wrongSettings, `HOST=${HOST} is not an address of this machine`],
}

/** Why the address could not be listened on, in one line that names the variable; null for an error that is no such no. */
export function refusalToListen(error: unknown, environment: Environment): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return refusals[code]?.(environment) ?? null
}
