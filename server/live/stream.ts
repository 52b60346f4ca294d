import { Router } from 'express'
import type { Office } from '#server/office.ts'
import { findWorkerOfCookie } from '#server/session/sessions.ts'
import { Refused } from '#shared/refusals.ts'
import { openListeners } from './listeners.ts'

/** `GET /live`: what changes, as Server-Sent Events that carry a type, an id and a version and nothing else. */
export function liveRoutes(office: Office): Router {
  const listeners = openListeners(office)
  const router = Router()
  router.get('/live', async (req, res) => {
    const worker = await findWorkerOfCookie(office, req.headers.cookie)
    if (!worker) throw new Refused('session-needed')
    res.setHeader('content-type', 'text/event-stream; charset=utf-8')
    res.setHeader('x-accel-buffering', 'no')
    listeners.admit({ worker, cookie: req.headers.cookie, res })
  })
  return router
}
