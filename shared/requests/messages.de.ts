import type { RequestsMessages } from './messages.fr.ts'

export const requestsDe: RequestsMessages = {
  title: 'requests',
}
