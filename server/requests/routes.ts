import { serve } from '#server/http/serve.ts'
import { requests } from '#shared/requests/contract.ts'
import { assign, claim, readOriginal, release, takeOver } from './acts.ts'
import { takeStep, triage } from './stepActs.ts'
import { viewRequest } from './view.ts'

export const requestRoutes = serve(requests, {
  read: ({ office, worker, params }) => viewRequest(office, worker, params.requestId),
  original: ({ office, worker, params }) => readOriginal(office, worker, params.requestId),
  triage: ({ office, worker, params, version, body }) => triage(office, worker, { ...params, version, settled: body }),
  claim: ({ office, worker, params, version }) => claim(office, worker, { ...params, version }),
  release: ({ office, worker, params, version, body }) => release(office, worker, { ...params, version, ...body }),
  assign: ({ office, worker, params, version, body }) => assign(office, worker, { ...params, version, ...body }),
  takeOver: ({ office, worker, params, version, body }) => takeOver(office, worker, { ...params, version, ...body }),
  takeStep: ({ office, worker, params, version, body }) =>
    takeStep(office, worker, { ...params, version, taken: body }),
})
