import type { LetterKind } from './kinds.ts'

export const letterFr = {
  logoOf: (office: string) => `Logo : ${office}`,
  phone: (number: string) => `Tél. ${number}`,
  openingHours: (hours: string) => `Heures d’ouverture : ${hours}`,
  page: (page: number, of: number) => `${page}/${of}`,
  /** By which the file of a kept letter is known in a folder. */
  fileName: {
    acknowledgement: 'Accusé de réception',
    transferToCentre: 'Transmission au centre compétent',
    transferToApplicant: 'Avis de transmission',
    referral: 'Saisine du SPP Intégration sociale',
    pieces: 'Pièces à apporter',
    hearing: 'Invitation à être entendu',
    decision: 'Décision',
  } satisfies Record<LetterKind, string>,
  sample: {
    title: 'Lettre d’essai',
    mark: 'Essai : cette lettre ne s’adresse à personne.',
    addressee: ['Madame Zoë Żółkowska', 'Rue de l’Exemple 12 boîte 3', '9990 Rochemont'],
    reference: 'Notre référence',
    paragraph:
      'Madame,\n\nVoici comment se présentent les lettres de votre centre : l’en-tête, la place de l’adresse dans la fenêtre de l’enveloppe, le texte et les numéros de page.',
    notice: 'Un paragraphe encadré attire l’attention sur un droit ou un délai.',
    heading: 'Un intertitre',
    entries: [
      'Une énumération tient chaque point à sa place.',
      'Les noms gardent tous leurs signes : Ștefănescu, Gülçin, Øvergård, Παπαδόπουλος, Шевченко.',
    ],
    table: { head: ['Aide', 'Montant'], rows: ['Premier mois', 'Deuxième mois'] },
  },
}
export type LetterWords = typeof letterFr
