import { serve } from '#server/http/serve.ts'
import { queue } from '#shared/queue/contract.ts'
import { sendList } from './exports.ts'
import { countQueue, showQueue } from './pages.ts'

export const queueRoutes = serve(queue, {
  list: ({ office, worker, query }) => showQueue(office, worker, query),
  export: ({ office, worker, body }) => sendList(office, worker, body),
  counts: ({ office, worker }) => countQueue(office, worker),
})
