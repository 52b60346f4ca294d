import type { IntakeMessages } from './messages.fr.ts'

export const intakeNl: IntakeMessages = {
  title: 'intake',
}
