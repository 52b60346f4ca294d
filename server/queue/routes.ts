import { serve } from '#server/http/serve.ts'
import { queue } from '#shared/queue/contract.ts'
import { countQueue, showQueue } from './pages.ts'

export const queueRoutes = serve(queue, {
  list: ({ office, worker, query }) => showQueue(office, worker, query),
  counts: ({ office, worker }) => countQueue(office, worker),
})
