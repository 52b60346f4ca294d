import type { Refused } from '#shared/refusals.ts'

/** What follows a change once the page shows it, also where what asked for it is gone from the page by then. */
export const unlessRefused = (follow: () => void) => (_: unknown, refused: Refused | null) => {
  if (refused === null) follow()
}
