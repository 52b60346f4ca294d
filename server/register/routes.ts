import { serve } from '#server/http/serve.ts'
import { register } from '#shared/register/contract.ts'
import { periodOf } from '#shared/register/period.ts'
import { correctLine } from './acts.ts'
import { printRegister, sendTable } from './exports.ts'
import { showRegister } from './pages.ts'

export const registerRoutes = serve(register, {
  list: ({ office, query }) => showRegister(office, query),
  correct: ({ office, worker, body }) => correctLine(office, worker, body),
  pdf: ({ office, worker, query }) => printRegister(office, worker, periodOf(query)),
  csv: ({ office, worker, query }) => sendTable(office, worker, periodOf(query)),
})
