export const queueFr = {
  title: 'queue',
}

export type QueueMessages = typeof queueFr
