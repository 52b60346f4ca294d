import type { AidMessages } from './messages.fr.ts'

export const aidNl: AidMessages = {
  title: 'aid',
}
