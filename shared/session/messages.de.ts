import type { SessionMessages } from './messages.fr.ts'

export const sessionDe: SessionMessages = {
  title: 'session',
}
