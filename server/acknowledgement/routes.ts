import { serve } from '#server/http/serve.ts'
import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import { correctAcknowledgement, giveAcknowledgement } from './acts.ts'
import { viewAcknowledgement } from './view.ts'

export const acknowledgementRoutes = serve(acknowledgement, {
  show: ({ office, params }) => viewAcknowledgement(office, params.requestId),
  give: async ({ office, worker, params, version, body }) => {
    await giveAcknowledgement(office, worker, { ...params, version, giving: body })
    return viewAcknowledgement(office, params.requestId)
  },
  correct: async ({ office, worker, params, version, body }) => {
    await correctAcknowledgement(office, worker, { ...params, version, ...body })
    return viewAcknowledgement(office, params.requestId)
  },
})
