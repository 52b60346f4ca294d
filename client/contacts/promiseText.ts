import type { Messages } from '#client/language/useMessages.ts'
import type { Promised } from '#shared/contacts/promised.ts'

/** Who promised to whom: « Promis par Ana à la mutuelle ». */
export function promiseText({ awaited, third, worker }: Promised, { contacts }: Messages): string {
  const who = contacts.by[awaited](worker)
  if (third === '') return who
  return awaited === 'byThird' ? `${contacts.byWhom(third)} ${who}` : `${who} ${contacts.toWhom(third)}`
}
