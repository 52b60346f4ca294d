import type { OfficeMessages } from './messages.fr.ts'

export const officeDe: OfficeMessages = {
  title: 'office',
}
