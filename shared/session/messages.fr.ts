export const sessionFr = {
  title: 'session',
}

export type SessionMessages = typeof sessionFr
