import type { AidMessages } from './messages.fr.ts'

export const aidDe: AidMessages = {
  title: 'aid',
}
