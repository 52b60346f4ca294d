import type { PeopleMessages } from './messages.fr.ts'

export const peopleDe: PeopleMessages = {
  roles: {
    reception: 'Empfang',
    socialWorker: 'Sozialarbeit',
    lead: 'Leitung',
    president: 'Präsidentschaft',
    dpo: 'Datenschutz',
    administrator: 'Verwaltung',
  },
}
