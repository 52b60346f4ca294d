import { changing, reading } from '#client/http/connect.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import { today } from '#shared/today/contract.ts'

export const todayApi = {
  show: reading('today', today.show),
  keep: changing(contacts.keep),
  see: changing(notices.seen),
}
