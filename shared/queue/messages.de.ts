import type { QueueMessages } from './messages.fr.ts'

export const queueDe: QueueMessages = {
  title: 'queue',
}
