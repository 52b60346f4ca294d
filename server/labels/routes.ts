import { serve } from '#server/http/serve.ts'
import { labels } from '#shared/labels/contract.ts'
import { addLabel, changeLabel, giveLabel, takeLabel } from './acts.ts'
import { listLabels } from './storage.ts'

export const labelRoutes = serve(labels, {
  list: async ({ office }) => ({ labels: await listLabels(office.store.read) }),
  managed: async ({ office }) => ({ labels: await listLabels(office.store.read) }),
  add: ({ office, worker, body }) => addLabel(office, worker, body),
  change: ({ office, worker, params, version, body }) =>
    changeLabel(office, worker, { ...body, id: params.labelId, version }),
  retire: ({ office, worker, params, version, body }) =>
    changeLabel(office, worker, { ...body, id: params.labelId, version }),
  give: ({ office, worker, params, version, body }) => giveLabel(office, worker, { ...params, ...body, version }),
  take: ({ office, worker, params, version }) => takeLabel(office, worker, { ...params, version }),
})
