export const peopleFr = {
  roles: {
    reception: 'Accueil',
    socialWorker: 'Travail social',
    lead: 'Responsable',
    president: 'Présidence',
    dpo: 'Protection des données',
    administrator: 'Administration',
  },
}

export type PeopleMessages = typeof peopleFr
