import type { SettingsMessages } from './messages.fr.ts'

export const settingsDe: SettingsMessages = {
  title: 'Einstellungen',
  saved: 'Gespeichert.',
  incomplete: 'zu ergänzen',
  sections: {
    letterhead: 'Briefkopf',
    paragraphs: 'Eigene Absätze',
    mail: 'E-Mail',
    terms: 'Gesetzliche Fristen',
    committee: 'Ausschuss',
    contacts: 'Kontaktaufnahme',
    rest: 'Anträge ohne Bearbeitung',
    labels: 'Schlagwörter',
    pieces: 'Anzufordernde Unterlagen',
    legalTexts: 'Gesetzestexte',
    courts: 'Arbeitsgerichte',
    centres: 'Verzeichnis der ÖSHZ',
    municipalities: 'Gemeinden',
  },
}
