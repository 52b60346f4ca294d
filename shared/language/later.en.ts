import { acknowledgementEn } from '#shared/acknowledgement/messages.en.ts'
import { appointmentsEn } from '#shared/appointments/messages.en.ts'
import { bulkEn } from '#shared/bulk/messages.en.ts'
import { clocksEn } from '#shared/clocks/messages.en.ts'
import { committeeEn } from '#shared/committee/messages.en.ts'
import { contactsEn } from '#shared/contacts/messages.en.ts'
import { decisionsEn } from '#shared/decisions/messages.en.ts'
import { identityEn } from '#shared/identity/messages.en.ts'
import { intakeEn } from '#shared/intake/messages.en.ts'
import { journalEn } from '#shared/journal/messages.en.ts'
import { labelsEn } from '#shared/labels/messages.en.ts'
import { lettersEn } from '#shared/letters/messages.en.ts'
import { mailEn } from '#shared/mail/messages.en.ts'
import { notesEn } from '#shared/notes/messages.en.ts'
import { officeEn } from '#shared/office/messages.en.ts'
import { personsEn } from '#shared/persons/messages.en.ts'
import { piecesEn } from '#shared/pieces/messages.en.ts'
import { presenceEn } from '#shared/presence/messages.en.ts'
import { registerEn } from '#shared/register/messages.en.ts'
import { requestsEn } from '#shared/requests/messages.en.ts'
import { restEn } from '#shared/rest/messages.en.ts'
import { settingsEn } from '#shared/settings/messages.en.ts'
import { shortcutsEn } from '#shared/shortcuts/messages.en.ts'
import { territoryEn } from '#shared/territory/messages.en.ts'
import { transfersEn } from '#shared/transfers/messages.en.ts'
import { viewsEn } from '#shared/views/messages.en.ts'
import type { Later } from './later.fr.ts'

export const laterEn: Later = {
  requests: requestsEn,
  notes: notesEn,
  clocks: clocksEn,
  journal: journalEn,
  intake: intakeEn,
  office: officeEn,
  settings: settingsEn,
  labels: labelsEn,
  letters: lettersEn,
  mail: mailEn,
  acknowledgement: acknowledgementEn,
  contacts: contactsEn,
  pieces: piecesEn,
  appointments: appointmentsEn,
  shortcuts: shortcutsEn,
  territory: territoryEn,
  transfers: transfersEn,
  committee: committeeEn,
  decisions: decisionsEn,
  register: registerEn,
  rest: restEn,
  bulk: bulkEn,
  presence: presenceEn,
  persons: personsEn,
  identity: identityEn,
  views: viewsEn,
}
