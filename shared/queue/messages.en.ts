import type { QueueMessages } from './messages.fr.ts'

export const queueEn: QueueMessages = {
  title: 'queue',
}
