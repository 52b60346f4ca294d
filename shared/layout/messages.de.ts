import type { LayoutMessages } from './messages.fr.ts'

export const layoutDe: LayoutMessages = {
  title: 'Relais',
}
