import { changing, reading } from '#client/http/connect.ts'
import { notices } from '#shared/notices/contract.ts'

export const noticesApi = {
  list: reading('notices', notices.list),
  seen: changing(notices.seen),
}
