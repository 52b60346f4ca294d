import { serve } from '#server/http/serve.ts'
import { next } from '#shared/next/contract.ts'
import { takeNext } from './acts.ts'

export const nextRoutes = serve(next, {
  take: ({ office, worker }) => takeNext(office, worker),
})
