import { serve } from '#server/http/serve.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { hints } from '#shared/hints/contract.ts'
import { dismissHint, restoreHint } from './acts.ts'
import { listHints } from './storage.ts'

export const hintRoutes = serve(hints, {
  list: async ({ office: { store }, params }) => {
    const { id } = await getAidRequest(store.read, params.requestId)
    return { hints: await listHints(store.read, id) }
  },
  dismiss: ({ office, worker, params }) => dismissHint(office, worker, params),
  restore: ({ office, worker, params }) => restoreHint(office, worker, params),
})
