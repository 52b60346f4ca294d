import { serve } from '#server/http/serve.ts'
import { notices } from '#shared/notices/contract.ts'
import { ownNotices, seeNotice } from './acts.ts'

export const noticeRoutes = serve(notices, {
  list: async ({ office, worker }) => ({ notices: await ownNotices(office, worker) }),
  seen: ({ office, worker, params }) => seeNotice(office, worker, params.noticeId),
})
