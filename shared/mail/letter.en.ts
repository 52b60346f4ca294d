import type { TestMailWords } from './letter.fr.ts'

export const testMailEn: TestMailWords = {
  subject: 'Test mail',
  text: 'This e-mail is a test. If it reaches you, the mail server is set up well.',
}
