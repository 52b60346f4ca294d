import type { PeopleMessages } from './messages.fr.ts'

export const peopleEn: PeopleMessages = {
  title: 'people',
}
