import type { IntakeMessages } from './messages.fr.ts'

export const intakeDe: IntakeMessages = {
  title: 'intake',
}
