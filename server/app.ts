import express, { type Express } from 'express'
import { Refused } from '#shared/refusals.ts'
import { acknowledgementRoutes } from './acknowledgement/routes.ts'
import { appointmentRoutes } from './appointments/routes.ts'
import { bulkRoutes } from './bulk/routes.ts'
import { clockRoutes } from './clocks/routes.ts'
import { committeeRoutes } from './committee/routes.ts'
import { contactRoutes } from './contacts/routes.ts'
import { decisionRoutes } from './decisions/routes.ts'
import { hintRoutes } from './hints/routes.ts'
import { answerRefusals } from './http/answerRefusals.ts'
import { refuseCrossSite } from './http/crossSite.ts'
import { servePages } from './http/pages.ts'
import { securityHeaders } from './http/security.ts'
import { receiveMessages } from './intake/receive.ts'
import { intakeRoutes } from './intake/routes.ts'
import { labelRoutes } from './labels/routes.ts'
import { letterRoutes } from './letters/routes.ts'
import { liveRoutes } from './live/stream.ts'
import { mailRoutes } from './mail/routes.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { nextRoutes } from './next/routes.ts'
import { noteRoutes } from './notes/routes.ts'
import { noticeRoutes } from './notices/routes.ts'
import { officeRoutes } from './office/routes.ts'
import type { Office } from './office.ts'
import { personRoutes } from './persons/routes.ts'
import { pieceRoutes } from './pieces/routes.ts'
import { presenceRoutes } from './presence/routes.ts'
import { queueRoutes } from './queue/routes.ts'
import { registerRoutes } from './register/routes.ts'
import { requestRoutes } from './requests/routes.ts'
import { restRoutes } from './rest/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { sessionRoutes } from './session/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { territoryRoutes } from './territory/routes.ts'
import { todayRoutes } from './today/routes.ts'
import { transferRoutes } from './transfers/routes.ts'
import { viewRoutes } from './views/routes.ts'

// Those that are asked for all day long come first.
const rooms = [
  queueRoutes,
  todayRoutes,
  requestRoutes,
  nextRoutes,
  bulkRoutes,
  sessionRoutes,
  searchRoutes,
  acknowledgementRoutes,
  noteRoutes,
  hintRoutes,
  noticeRoutes,
  presenceRoutes,
  clockRoutes,
  contactRoutes,
  pieceRoutes,
  personRoutes,
  appointmentRoutes,
  committeeRoutes,
  meetingRoutes,
  intakeRoutes,
  registerRoutes,
  letterRoutes,
  mailRoutes,
  officeRoutes,
  liveRoutes,
  territoryRoutes,
  transferRoutes,
  decisionRoutes,
  settingsRoutes,
  labelRoutes,
  restRoutes,
  viewRoutes,
]

/** The office's routes on one Express app; with the built client when its folder is given. */
export function openApp(office: Office, clientFolder?: string): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag')
  // Over https a proxy on this machine stands before us, and says who calls.
  if (office.origin.startsWith('https:')) app.set('trust proxy', 'loopback')
  app.use(securityHeaders(office.origin))
  app.use('/api', (_req, res, next) => {
    res.setHeader('cache-control', 'no-store')
    next()
  })
  // Senders sign what they send and have no session, so the rule against other sites comes after them.
  app.use(
    '/api',
    receiveMessages(office),
    refuseCrossSite(office.origin),
    express.json({ limit: '256kb', strict: false }),
  )
  for (const routes of rooms) app.use('/api', routes(office))
  if (clientFolder) app.use(servePages(clientFolder))
  app.use(() => {
    throw new Refused('not-found')
  })
  app.use(answerRefusals(office))
  return app
}
