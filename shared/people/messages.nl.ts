import type { PeopleMessages } from './messages.fr.ts'

export const peopleNl: PeopleMessages = {
  title: 'people',
}
