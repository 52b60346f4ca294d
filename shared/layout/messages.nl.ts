import type { LayoutMessages } from './messages.fr.ts'

export const layoutNl: LayoutMessages = {
  title: 'Relais',
}
