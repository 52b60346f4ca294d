import { serve } from '#server/http/serve.ts'
import { transfers } from '#shared/transfers/contract.ts'
import { takeStep } from './acts.ts'
import { viewCompetence } from './view.ts'

export const transferRoutes = serve(transfers, {
  read: ({ office, params }) => viewCompetence(office, params.requestId),
  takeStep: ({ office, worker, params, version, body }) =>
    takeStep(office, worker, { ...params, version, taken: body }),
})
