import { serve } from '#server/http/serve.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { takeBack } from './takingBack.ts'

export const bulkRoutes = serve(bulk, {
  takeBack: ({ office, worker, params, body }) => takeBack(office, worker, { ...params, ...body }),
})
