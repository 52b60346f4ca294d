import type { SettingsMessages } from './messages.fr.ts'

export const settingsNl: SettingsMessages = {
  title: 'Instellingen',
  saved: 'Opgeslagen.',
  incomplete: 'aan te vullen',
  sections: {
    letterhead: 'Briefhoofd',
    paragraphs: 'Eigen paragrafen',
    mail: 'E-mail',
    terms: 'Wettelijke termijnen',
    committee: 'Comité',
    contacts: 'Contactname',
    rest: 'Aanvragen zonder actie',
    labels: 'Labels',
    pieces: 'Op te vragen stukken',
    legalTexts: 'Wetteksten',
    courts: 'Arbeidsrechtbanken',
    centres: 'Lijst van OCMW’s',
    municipalities: 'Gemeenten',
  },
}
