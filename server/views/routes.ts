import { serve } from '#server/http/serve.ts'
import { views } from '#shared/views/contract.ts'
import { addView, changeView, forgetView, keepLayout } from './acts.ts'
import { offeredViews, shownView } from './pages.ts'
import { layoutsOf } from './storage.ts'

export const viewRoutes = serve(views, {
  list: async ({ office, worker }) => ({ views: await offeredViews(office, worker) }),
  save: async ({ office, worker, body }) => shownView(await addView(office, worker, body)),
  change: async ({ office, worker, params, version, body }) =>
    shownView(await changeView(office, worker, { ...body, id: params.viewId, version })),
  remove: ({ office, worker, params, version }) => forgetView(office, worker, { id: params.viewId, version }),
  layouts: async ({ office, worker }) => ({ layouts: await layoutsOf(office.store.read, worker.id) }),
  keepLayout: ({ office, worker, params, body }) => keepLayout(office, worker, { ...params, ...body }),
})
