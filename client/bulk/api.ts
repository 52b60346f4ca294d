import { changing } from '#client/http/connect.ts'
import { bulk } from '#shared/bulk/contract.ts'

export const bulkApi = {
  takeBack: changing(bulk.takeBack),
}
