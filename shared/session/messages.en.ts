import type { SessionMessages } from './messages.fr.ts'

export const sessionEn: SessionMessages = {
  title: 'session',
}
