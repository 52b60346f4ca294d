import { serve } from '#server/http/serve.ts'
import type { Office } from '#server/office.ts'
import { mail } from '#shared/mail/contract.ts'
import { takeMailStep } from './acts.ts'
import { setMailServer, showMailServer, tryMailServer } from './server.ts'
import { listMails } from './storage.ts'

export const mailRoutes = serve(mail, {
  list: ({ office, params }) => mailsOf(office, params.requestId),
  takeStep: async ({ office, worker, params, version, body }) => {
    await takeMailStep(office, worker, { ...params, version, ...body })
    return mailsOf(office, params.requestId)
  },
  server: ({ office }) => showMailServer(office),
  setServer: ({ office, worker, body }) => setMailServer(office, worker, body),
  tryServer: ({ office, worker, body }) => tryMailServer(office, { ...body, language: worker.language }),
})

const mailsOf = async ({ store }: Office, requestId: string) => ({ mails: await listMails(store.read, requestId) })
