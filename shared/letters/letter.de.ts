import type { LetterWords } from './letter.fr.ts'

export const letterDe: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Öffnungszeiten: ${hours}`,
  page: (page, of) => `${page}/${of}`,
  fileName: {
    acknowledgement: 'Empfangsbestätigung',
    transferToCentre: 'Weiterleitung an das zuständige Zentrum',
    transferToApplicant: 'Mitteilung der Weiterleitung',
    referral: 'Vorlage an den ÖPD Sozialeingliederung',
    pieces: 'Mitzubringende Unterlagen',
    hearing: 'Einladung zur Anhörung',
    decision: 'Beschluss',
  },
  sample: {
    title: 'Probeschreiben',
    mark: 'Probe: Dieses Schreiben ist an niemanden gerichtet.',
    addressee: ['Frau Zoë Żółkowska', 'Beispielstraße 12 Bfk. 3', '9990 Rochemont'],
    reference: 'Unser Zeichen',
    paragraph:
      'Sehr geehrte Frau Żółkowska,\n\nso sehen die Schreiben Ihres Zentrums aus: der Briefkopf, der Platz der Anschrift im Fenster des Umschlags, der Text und die Seitenzahlen.',
    notice: 'Ein hervorgehobener Absatz macht auf ein Recht oder eine Frist aufmerksam.',
    heading: 'Eine Zwischenüberschrift',
    entries: [
      'Eine Aufzählung hält jeden Punkt an seinem Platz.',
      'Namen behalten alle ihre Zeichen: Ștefănescu, Gülçin, Øvergård, Παπαδόπουλος, Шевченко.',
    ],
    table: { head: ['Hilfe', 'Betrag'], rows: ['Erster Monat', 'Zweiter Monat'] },
  },
}
