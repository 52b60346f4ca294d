import { changing, reading } from '#client/http/connect.ts'
import { intake } from '#shared/intake/contract.ts'

export const intakeApi = {
  unreadable: reading('intake', intake.unreadable),
  readUnreadable: reading('intake', intake.readUnreadable),
  takeIn: changing(intake.takeIn),
  setAside: changing(intake.setAside),
}
