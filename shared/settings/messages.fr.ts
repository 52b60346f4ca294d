import type { SettingsSection } from './sections.ts'

export const settingsFr = {
  title: 'Réglages',
  saved: 'Enregistré.',
  /** Beside a section without which no decision letter can be made. */
  incomplete: 'à compléter',
  sections: {
    letterhead: 'En-tête des lettres',
    paragraphs: 'Paragraphes propres',
    mail: 'Courriel',
    terms: 'Délais légaux',
    committee: 'Comité',
    contacts: 'Prise de contact',
    rest: 'Demandes sans action',
    labels: 'Étiquettes',
    pieces: 'Pièces à demander',
    legalTexts: 'Textes de loi',
    courts: 'Tribunaux du travail',
    centres: 'Répertoire des CPAS',
    municipalities: 'Communes',
  } satisfies Record<SettingsSection, string>,
}

export type SettingsMessages = typeof settingsFr
