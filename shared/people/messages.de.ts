import type { PeopleMessages } from './messages.fr.ts'

export const peopleDe: PeopleMessages = {
  title: 'people',
}
