import { changing, reading } from '#client/http/connect.ts'
import { labels } from '#shared/labels/contract.ts'

export const labelsApi = {
  list: reading('labels', labels.list),
  managed: reading('labels', labels.managed),
  add: changing(labels.add),
  change: changing(labels.change),
  retire: changing(labels.retire),
  give: changing(labels.give),
  take: changing(labels.take),
}
