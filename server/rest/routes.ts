import { serve } from '#server/http/serve.ts'
import { rest } from '#shared/rest/contract.ts'
import { keepClaim, putBack, setRestRule, viewRest } from './acts.ts'
import { restRule } from './rule.ts'

export const restRoutes = serve(rest, {
  rule: ({ office }) => restRule(office.store.read),
  setRule: ({ office, worker, body }) => setRestRule(office, worker, body),
  show: ({ office, params }) => viewRest(office, params.requestId),
  keep: ({ office, worker, params }) => keepClaim(office, worker, params.requestId),
  putBack: ({ office, worker, params, version }) => putBack(office, worker, { ...params, version }),
})
