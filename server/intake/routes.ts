import { serve } from '#server/http/serve.ts'
import { intake } from '#shared/intake/contract.ts'
import { understand } from '#shared/intake/understanding.ts'
import { readUnreadable, setAside, takeIn } from './acts.ts'
import { findSentAgain, listUnreadable } from './storage.ts'

export const intakeRoutes = serve(intake, {
  unreadable: async ({ office }) => ({ messages: await listUnreadable(office.store.read, mostListed) }),
  readUnreadable: async ({ office, worker, params }) => {
    const { body, ...message } = await readUnreadable(office, worker, params.messageId)
    const understood = understand(body)
    const sentAgainAs = await findSentAgain(
      office.store.read,
      message.senderId,
      understood.answers.technical?.reference,
    )
    return { ...message, bytes: Buffer.from(body).toString('base64'), understood, sentAgainAs }
  },
  takeIn: ({ office, worker, params, body }) => takeIn(office, worker, { ...params, ...body }),
  setAside: ({ office, worker, params, body }) => setAside(office, worker, { ...params, ...body }),
})

/** The oldest come first: once some are dealt with, the next appear. */
const mostListed = 200
