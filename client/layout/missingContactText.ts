import type { Messages } from '#client/language/useMessages.ts'
import type { MissingContact } from '#shared/contacts/noContact.ts'

/** What the rule of the office still asks for before "no contact" may be said. */
export function missingContactText({ attempts, from }: MissingContact, { contacts, longDay }: Messages): string {
  const words = contacts.noContact
  return [attempts > 0 ? words.attempts(attempts) : '', from === null ? '' : words.from(longDay(from))]
    .filter(Boolean)
    .join(' ')
}
