import { changing, reading } from '#client/http/connect.ts'
import { requests } from '#shared/requests/contract.ts'
import { rest } from '#shared/rest/contract.ts'

export const restApi = {
  rule: reading('rest', rest.rule),
  setRule: changing(rest.setRule),
  show: reading('rest', rest.show),
  keep: changing(rest.keep),
  putBack: changing(rest.putBack),
  giveBack: changing(requests.release),
}
