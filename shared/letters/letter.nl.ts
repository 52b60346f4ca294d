import type { LetterWords } from './letter.fr.ts'

export const letterNl: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Openingsuren: ${hours}`,
  page: (page, of) => `${page}/${of}`,
  fileName: {
    acknowledgement: 'Ontvangstbewijs',
    transferToCentre: 'Doorzending naar het bevoegde centrum',
    transferToApplicant: 'Bericht van doorzending',
    referral: 'Voorlegging aan de POD Maatschappelijke Integratie',
    pieces: 'Mee te brengen stukken',
    hearing: 'Uitnodiging om gehoord te worden',
    decision: 'Beslissing',
  },
  sample: {
    title: 'Proefbrief',
    mark: 'Proef: deze brief is aan niemand gericht.',
    addressee: ['Mevrouw Zoë Żółkowska', 'Voorbeeldstraat 12 bus 3', '9990 Rochemont'],
    reference: 'Ons kenmerk',
    paragraph:
      'Mevrouw\n\nZo zien de brieven van uw centrum eruit: het briefhoofd, de plaats van het adres in het venster van de omslag, de tekst en de paginanummers.',
    notice: 'Een omkaderde alinea vestigt de aandacht op een recht of een termijn.',
    heading: 'Een tussentitel',
    entries: [
      'Een opsomming houdt elk punt op zijn plaats.',
      'Namen behouden al hun tekens: Ștefănescu, Gülçin, Øvergård, Παπαδόπουλος, Шевченко.',
    ],
    table: { head: ['Steun', 'Bedrag'], rows: ['Eerste maand', 'Tweede maand'] },
  },
}
