export const requestsFr = {
  title: 'requests',
}

export type RequestsMessages = typeof requestsFr
