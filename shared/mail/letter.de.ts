import type { TestMailWords } from './letter.fr.ts'

export const testMailDe: TestMailWords = {
  subject: 'Probesendung',
  text: 'Diese E-Mail ist eine Probe. Wenn sie bei Ihnen ankommt, ist der Mailserver richtig eingestellt.',
}
