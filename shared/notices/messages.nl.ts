import type { NoticesMessages } from './messages.fr.ts'

export const noticesNl: NoticesMessages = {
  title: 'notices',
}
