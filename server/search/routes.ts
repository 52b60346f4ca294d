import { serve } from '#server/http/serve.ts'
import { search } from '#shared/search/contract.ts'
import { find } from './finding.ts'

export const searchRoutes = serve(search, {
  find: ({ office, worker, body }) => find(office, worker, body.words),
})
