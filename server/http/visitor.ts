import type { Request, Response } from 'express'
import type { Office } from '#server/office.ts'
import { clearedCookie, sessionCookie } from '#server/session/cookie.ts'

/** The browser behind a call, as far as signing in and out needs it. */
export type Visitor = {
  readonly address: string
  readonly cookie: string | undefined
  keep(token: string): void
  forget(): void
}

export const visitorOf = (office: Office, req: Request, res: Response): Visitor => ({
  // Asked for by few, and the system takes its time to tell.
  get address() {
    return req.ip ?? 'unknown'
  },
  cookie: req.headers.cookie,
  keep: (token) => res.setHeader('set-cookie', sessionCookie(office.origin, token)),
  forget: () => {
    res.setHeader('set-cookie', clearedCookie(office.origin))
    res.setHeader('clear-site-data', '"cache"')
  },
})
