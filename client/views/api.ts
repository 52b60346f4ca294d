import { changing, reading } from '#client/http/connect.ts'
import { views } from '#shared/views/contract.ts'

export const viewsApi = {
  list: reading('views', views.list),
  layouts: reading('layouts', views.layouts),
  save: changing(views.save),
  change: changing(views.change),
  remove: changing(views.remove),
}
