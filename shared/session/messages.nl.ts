import type { SessionMessages } from './messages.fr.ts'

export const sessionNl: SessionMessages = {
  title: 'session',
}
