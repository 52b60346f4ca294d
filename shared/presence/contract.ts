import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'

/** What one open page calls itself, made up anew each time that a request is opened. */
const visit = z.string().regex(/^[0-9a-f]{32}$/)

const PresentColleague = z.object({
  id: z.string(),
  name: z.string(),
  /** Whether they are writing a note. */
  writing: z.boolean(),
})
export type PresentColleague = z.infer<typeof PresentColleague>

const OpenRequest = z.object({ id: z.string(), colleagues: z.array(PresentColleague) })

/** How often an open page says that it is there, in milliseconds. */
export const saidEvery = 10_000

/**
 * Who has a request open: a hint, never a lock. It is kept in memory alone, nobody's journal has it, and the desk neither
 * tells nor is told.
 */
export const presence = {
  /** Every request that colleagues have open besides the asker, who asks once for all rows of a list. */
  list: {
    method: 'GET',
    path: '/presence',
    asks: 'requests.read',
    reply: z.object({ requests: z.array(OpenRequest) }),
  },
  /** The colleagues who have it open besides the asker, those who write first. */
  show: {
    method: 'GET',
    path: '/requests/:requestId/presence',
    asks: 'requests.read',
    reply: z.object({ colleagues: z.array(PresentColleague) }),
  },
  /** Said again while the page can be seen. */
  here: {
    method: 'POST',
    path: '/requests/:requestId/presence',
    asks: 'requests.read',
    body: z.strictObject({ visit, writing: z.boolean() }),
    reply: z.object({}),
  },
  leave: {
    method: 'POST',
    path: '/requests/:requestId/presence/left',
    asks: 'requests.read',
    body: z.strictObject({ visit }),
    reply: z.object({}),
  },
} as const satisfies Contract
