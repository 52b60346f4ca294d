import { serve } from '#server/http/serve.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { beginBulk, doBulk, reverseBulk } from './acts.ts'
import { previewBulk } from './previewing.ts'
import { showBulk, showBulkActions } from './showing.ts'
import { takeBack } from './takingBack.ts'

export const bulkRoutes = serve(bulk, {
  takeBack: ({ office, worker, params, body }) => takeBack(office, worker, { ...params, ...body }),
  preview: async ({ office, worker, body }) => ({ requests: await previewBulk(office, worker, body) }),
  begin: ({ office, worker, body }) => beginBulk(office, worker, body),
  do: ({ office, worker, params, body }) => doBulk(office, worker, { ...params, ...body }),
  reverse: async ({ office, worker, params: { bulkId } }) => {
    await reverseBulk(office, worker, bulkId)
    return showBulk(office, worker, bulkId)
  },
  read: ({ office, worker, params }) => showBulk(office, worker, params.bulkId),
  list: async ({ office, worker }) => ({ actions: await showBulkActions(office, worker) }),
})
