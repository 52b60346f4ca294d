import { changing, reading } from '#client/http/connect.ts'
import { office } from '#shared/office/contract.ts'

export const officeApi = {
  setUp: changing(office.setUp),
  managedColleagues: reading('office', office.managedColleagues),
  addColleague: changing(office.addColleague),
  changeColleague: changing(office.changeColleague),
  senders: reading('office', office.senders),
  addSender: changing(office.addSender),
  changeSender: changing(office.changeSender),
  addKey: changing(office.addKey),
  removeKey: changing(office.removeKey),
}
