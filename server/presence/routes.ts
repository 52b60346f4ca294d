import { serve } from '#server/http/serve.ts'
import type { Office } from '#server/office.ts'
import { presence } from '#shared/presence/contract.ts'
import { openPresence } from './presence.ts'

/** Nothing here changes what is kept, so nothing goes through the journal. */
export function presenceRoutes(office: Office) {
  const open = openPresence(office)
  return serve(presence, {
    list: async ({ worker }) => ({ requests: open.everywhere(worker) }),
    show: async ({ worker, params }) => ({ colleagues: await open.besides(worker, params.requestId) }),
    here: async ({ worker, params, body: { visit, writing }, visitor }) => {
      await open.here({ ...params, worker, visit }, { cookie: visitor.cookie, writing })
      return {}
    },
    leave: async ({ worker, params, body: { visit } }) => {
      open.leave({ ...params, worker, visit })
      return {}
    },
  })(office)
}
