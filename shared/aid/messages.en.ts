import type { AidMessages } from './messages.fr.ts'

export const aidEn: AidMessages = {
  title: 'aid',
}
