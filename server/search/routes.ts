import { serve } from '#server/http/serve.ts'
import { indexDue } from '#server/indexing/keepingUp.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { search } from '#shared/search/contract.ts'

export const searchRoutes = serve(search, {
  async find({ office, worker, body }) {
    await indexDue(office)
    return office.searcher.find({ worker, typed: body.words, today: dayOf(office.clock.now()) })
  },
})
