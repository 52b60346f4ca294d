import type { IntakeMessages } from './messages.fr.ts'

export const intakeEn: IntakeMessages = {
  title: 'intake',
}
