import { serve } from '#server/http/serve.ts'
import { clocks } from '#shared/clocks/contract.ts'
import { correctTerms, record } from './acts.ts'
import { showTerms } from './storage.ts'

export const clockRoutes = serve(clocks, {
  terms: ({ office }) => showTerms(office.store.read),
  correctTerms: ({ office, worker, body }) => correctTerms(office, worker, body.terms),
  record: ({ office, worker, params, version, body }) => record(office, worker, { ...params, version, recorded: body }),
})
