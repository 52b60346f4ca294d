import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { text } from '#shared/http/text.ts'
import { mailAddress } from './mailAddress.ts'
import { isSafeLine, MailServerShape } from './mailServer.ts'
import { mailStates, mailSteps } from './states.ts'
import { troubles } from './troubles.ts'

const Mail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  letterId: z.string().nullable(),
  writtenAt: z.string(),
  /** The name of the worker. */
  writtenBy: z.string(),
  state: z.enum(mailStates),
  attempts: z.number().int(),
  nextAttemptAt: z.string().nullable(),
  trouble: z.enum(troubles).nullable(),
  /** What the server said, in its own words. */
  lastError: z.string().nullable(),
  /** When it left, or may have left. */
  sentAt: z.string().nullable(),
  version: z.number().int(),
})
export type Mail = z.infer<typeof Mail>
const Mails = z.object({ mails: z.array(Mail) })

/** The server as it is shown: never with its password. */
const ShownServer = MailServerShape.omit({ password: true }).extend({ passwordSet: z.boolean() })
const Setting = z.object({ server: ShownServer.nullable() })

/** The server as it is set anew; a password of null stays what it was. */
export const MailServerChange = MailServerShape.extend({ password: text(1_000).nullable() }).refine(...isSafeLine)

export const mail = {
  list: { method: 'GET', path: '/requests/:requestId/mails', asks: 'requests.read', reply: Mails },
  takeStep: {
    method: 'POST',
    path: '/requests/:requestId/mails/:mailId/steps',
    asks: 'requests.work',
    versioned: 'mailId',
    body: z.strictObject({ step: z.enum(mailSteps) }),
    reply: Mails,
  },
  server: { method: 'GET', path: '/office/settings/mail', asks: 'office.manage', reply: Setting },
  setServer: {
    method: 'PUT',
    path: '/office/settings/mail',
    asks: 'office.manage',
    body: MailServerChange,
    reply: Setting,
  },
  /** Sends a mail that says nothing, by the server as it is set, and tells what became of it; a trouble of null: it left. */
  tryServer: {
    method: 'POST',
    path: '/office/settings/mail/try',
    asks: 'office.manage',
    body: z.strictObject({ to: mailAddress }),
    reply: z.object({ trouble: z.enum(troubles).nullable(), said: z.string().nullable() }),
  },
} as const satisfies Contract
