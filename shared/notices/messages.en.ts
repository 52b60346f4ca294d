import type { NoticesMessages } from './messages.fr.ts'

export const noticesEn: NoticesMessages = {
  title: 'notices',
}
