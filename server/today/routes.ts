import { serve } from '#server/http/serve.ts'
import { today } from '#shared/today/contract.ts'
import { gatherToday } from './gather.ts'

export const todayRoutes = serve(today, {
  show: ({ office, worker }) => gatherToday(office, worker),
})
