import { changing, reading } from '#client/http/connect.ts'
import { contacts } from '#shared/contacts/contract.ts'
import type { Reply } from '#shared/http/endpoint.ts'

export const contactsApi = {
  show: reading('contacts', contacts.show),
  attempt: changing(contacts.attempt),
  promise: changing(contacts.promise),
  keep: changing(contacts.keep),
  drop: changing(contacts.drop),
  noContactRule: reading('settings', contacts.noContactRule),
  setNoContactRule: changing(contacts.setNoContactRule),
}

/** All that is said, promised, asked for and planned on a request. */
export type ShownContacts = Reply<typeof contacts.show>
