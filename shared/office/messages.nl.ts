import type { OfficeMessages } from './messages.fr.ts'

export const officeNl: OfficeMessages = {
  title: 'office',
}
