import { Refused } from '#shared/refusals.ts'

/** The refusal that the server would give for these fields. */
export const faultAt = (...paths: readonly string[]) =>
  new Refused('input-not-understood', { errors: paths.map((path) => ({ path, reason: '' })) })
