import { changing, reading } from '#client/http/connect.ts'
import { bulk } from '#shared/bulk/contract.ts'

export const bulkApi = {
  takeBack: changing(bulk.takeBack),
  preview: reading('bulk', bulk.preview),
  begin: changing(bulk.begin),
  do: changing(bulk.do),
  reverse: changing(bulk.reverse),
  read: reading('bulk', bulk.read),
  list: reading('bulk', bulk.list),
}
