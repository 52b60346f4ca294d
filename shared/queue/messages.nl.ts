import type { QueueMessages } from './messages.fr.ts'

export const queueNl: QueueMessages = {
  title: 'queue',
}
