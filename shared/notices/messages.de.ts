import type { NoticesMessages } from './messages.fr.ts'

export const noticesDe: NoticesMessages = {
  title: 'notices',
}
