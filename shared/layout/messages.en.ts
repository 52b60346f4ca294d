import type { LayoutMessages } from './messages.fr.ts'

export const layoutEn: LayoutMessages = {
  title: 'Relais',
}
