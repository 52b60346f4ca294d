import type { RequestsMessages } from './messages.fr.ts'

export const requestsNl: RequestsMessages = {
  title: 'requests',
}
