import type { PeopleMessages } from './messages.fr.ts'

export const peopleEn: PeopleMessages = {
  roles: {
    reception: 'Reception',
    socialWorker: 'Social work',
    lead: 'Team lead',
    president: 'Presidency',
    dpo: 'Data protection',
    administrator: 'Administration',
  },
}
