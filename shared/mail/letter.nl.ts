import type { TestMailWords } from './letter.fr.ts'

export const testMailNl: TestMailWords = {
  subject: 'Proefbericht',
  text: 'Deze e-mail is een proef. Als u hem ontvangt, is de mailserver goed ingesteld.',
}
