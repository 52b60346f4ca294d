import type { OfficeMessages } from './messages.fr.ts'

export const officeEn: OfficeMessages = {
  title: 'office',
}
