import type { RequestsMessages } from './messages.fr.ts'

export const requestsEn: RequestsMessages = {
  title: 'requests',
}
