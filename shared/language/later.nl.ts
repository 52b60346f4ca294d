import { acknowledgementNl } from '#shared/acknowledgement/messages.nl.ts'
import { appointmentsNl } from '#shared/appointments/messages.nl.ts'
import { bulkNl } from '#shared/bulk/messages.nl.ts'
import { clocksNl } from '#shared/clocks/messages.nl.ts'
import { committeeNl } from '#shared/committee/messages.nl.ts'
import { contactsNl } from '#shared/contacts/messages.nl.ts'
import { decisionsNl } from '#shared/decisions/messages.nl.ts'
import { identityNl } from '#shared/identity/messages.nl.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import { journalNl } from '#shared/journal/messages.nl.ts'
import { labelsNl } from '#shared/labels/messages.nl.ts'
import { lettersNl } from '#shared/letters/messages.nl.ts'
import { mailNl } from '#shared/mail/messages.nl.ts'
import { notesNl } from '#shared/notes/messages.nl.ts'
import { officeNl } from '#shared/office/messages.nl.ts'
import { personsNl } from '#shared/persons/messages.nl.ts'
import { piecesNl } from '#shared/pieces/messages.nl.ts'
import { presenceNl } from '#shared/presence/messages.nl.ts'
import { registerNl } from '#shared/register/messages.nl.ts'
import { requestsNl } from '#shared/requests/messages.nl.ts'
import { restNl } from '#shared/rest/messages.nl.ts'
import { settingsNl } from '#shared/settings/messages.nl.ts'
import { shortcutsNl } from '#shared/shortcuts/messages.nl.ts'
import { territoryNl } from '#shared/territory/messages.nl.ts'
import { transfersNl } from '#shared/transfers/messages.nl.ts'
import { viewsNl } from '#shared/views/messages.nl.ts'
import type { Later } from './later.fr.ts'

export const laterNl: Later = {
  requests: requestsNl,
  notes: notesNl,
  clocks: clocksNl,
  journal: journalNl,
  intake: intakeNl,
  office: officeNl,
  settings: settingsNl,
  labels: labelsNl,
  letters: lettersNl,
  mail: mailNl,
  acknowledgement: acknowledgementNl,
  contacts: contactsNl,
  pieces: piecesNl,
  appointments: appointmentsNl,
  shortcuts: shortcutsNl,
  territory: territoryNl,
  transfers: transfersNl,
  committee: committeeNl,
  decisions: decisionsNl,
  register: registerNl,
  rest: restNl,
  bulk: bulkNl,
  presence: presenceNl,
  persons: personsNl,
  identity: identityNl,
  views: viewsNl,
}
