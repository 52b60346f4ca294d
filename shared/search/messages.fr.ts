import { count } from '#shared/language/count.ts'

export const searchFr = {
  title: 'Recherche',
  label: 'Rechercher une demande ou une personne',
  placeholder: 'Rechercher',
  open: 'Ouvrir la recherche',
  close: 'Fermer la recherche',
  requests: 'Demandes',
  persons: 'Personnes',
  /** Where the words stand. */
  where: {
    number: 'Numéros',
    names: 'Nom',
    contact: 'Contact',
    place: 'Adresse',
    identity: 'Identité',
    household: 'Ménage',
    story: 'Dans la demande',
    notes: 'Note',
  },
  tooShort: 'Tapez au moins deux lettres.',
  searching: 'Recherche en cours',
  nothing: (words: string) => `Rien n’a été trouvé pour « ${words} ».`,
  looks:
    'La recherche porte sur le numéro de registre, le nom, le numéro national, le téléphone, l’adresse électronique, l’adresse, le ménage, le récit et les notes. Tous les mots doivent s’y trouver.',
  looksForDesk:
    'La recherche porte sur le numéro de registre, le nom, le téléphone, l’adresse électronique et l’adresse. Tous les mots doivent s’y trouver.',
  quoted: (words: string) => `« ${words} »`,
  found: (requests: number) => count('fr', requests, { one: '# demande affichée', other: '# demandes affichées' }),
  all: 'Afficher tous les résultats',
  more: 'D’autres demandes correspondent : ajoutez un mot pour préciser.',
  born: (day: string) => `naissance : ${day}`,
  requestsOf: (requests: number) => count('fr', requests, { one: '# demande', other: '# demandes' }),
  received: (day: string) => `reçue le ${day}`,
}

export type SearchMessages = typeof searchFr
