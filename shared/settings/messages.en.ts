import type { SettingsMessages } from './messages.fr.ts'

export const settingsEn: SettingsMessages = {
  title: 'Settings',
  saved: 'Saved.',
  incomplete: 'to complete',
  sections: {
    letterhead: 'Letterhead',
    paragraphs: 'Own paragraphs',
    mail: 'E-mail',
    terms: 'Statutory terms',
    committee: 'Committee',
    contacts: 'Reaching the applicant',
    rest: 'Untouched requests',
    labels: 'Labels',
    pieces: 'Papers to ask for',
    legalTexts: 'Texts of law',
    courts: 'Labour courts',
    centres: 'Directory of centres',
    municipalities: 'Municipalities',
  },
}
