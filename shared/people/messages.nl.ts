import type { PeopleMessages } from './messages.fr.ts'

export const peopleNl: PeopleMessages = {
  roles: {
    reception: 'Onthaal',
    socialWorker: 'Maatschappelijk werk',
    lead: 'Leiding',
    president: 'Voorzitterschap',
    dpo: 'Gegevensbescherming',
    administrator: 'Beheer',
  },
}
