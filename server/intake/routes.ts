import { serve } from '#server/http/serve.ts'
import { intake } from '#shared/intake/contract.ts'
import { understand } from '#shared/intake/understanding.ts'
import { setAside, takeIn } from './acts.ts'
import { getUnreadable, listUnreadable } from './storage.ts'

export const intakeRoutes = serve(intake, {
  unreadable: async ({ office }) => ({ messages: await listUnreadable(office.store.read, mostListed) }),
  readUnreadable: async ({ office, params }) => {
    const { body, ...message } = await getUnreadable(office.store.read, params.messageId)
    return { ...message, bytes: Buffer.from(body).toString('base64'), understood: understand(body) }
  },
  takeIn: ({ office, worker, params, body }) => takeIn(office, worker, { ...params, ...body }),
  setAside: ({ office, worker, params, body }) => setAside(office, worker, { ...params, ...body }),
})

/** The oldest come first: once some are dealt with, the next appear. */
const mostListed = 200
