export const aidFr = {
  title: 'aid',
}

export type AidMessages = typeof aidFr
