import type { LetterWords } from './letter.fr.ts'

export const letterEn: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Opening hours: ${hours}`,
  page: (page, of) => `${page}/${of}`,
  fileName: {
    acknowledgement: 'Acknowledgement of receipt',
    transferToCentre: 'Transfer to the competent centre',
    transferToApplicant: 'Notice of transfer',
    referral: 'Referral to the SPP IS',
    pieces: 'Papers to bring',
    hearing: 'Invitation to be heard',
    decision: 'Decision',
  },
  sample: {
    title: 'Sample letter',
    mark: 'Sample: this letter is addressed to nobody.',
    addressee: ['Ms Zoë Żółkowska', 'Rue de l’Exemple 12 box 3', '9990 Rochemont'],
    reference: 'Our reference',
    paragraph:
      'Dear Ms Żółkowska,\n\nThis is how your centre’s letters look: the letterhead, the place of the address in the window of the envelope, the text and the page numbers.',
    notice: 'A paragraph set apart draws attention to a right or a term.',
    heading: 'A heading',
    entries: [
      'A list keeps each point in its place.',
      'Names keep all their signs: Ștefănescu, Gülçin, Øvergård, Παπαδόπουλος, Шевченко.',
    ],
    table: { head: ['Aid', 'Amount'], rows: ['First month', 'Second month'] },
  },
}
