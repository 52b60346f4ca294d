import { acknowledgementNl } from '#shared/acknowledgement/messages.nl.ts'
import { aidNl } from '#shared/aid/messages.nl.ts'
import { appointmentsNl } from '#shared/appointments/messages.nl.ts'
import { bulkNl } from '#shared/bulk/messages.nl.ts'
import { clocksNl } from '#shared/clocks/messages.nl.ts'
import { committeeNl } from '#shared/committee/messages.nl.ts'
import { contactsNl } from '#shared/contacts/messages.nl.ts'
import { decisionsNl } from '#shared/decisions/messages.nl.ts'
import { hintsNl } from '#shared/hints/messages.nl.ts'
import { identityNl } from '#shared/identity/messages.nl.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import { journalNl } from '#shared/journal/messages.nl.ts'
import { labelsNl } from '#shared/labels/messages.nl.ts'
import { layoutNl } from '#shared/layout/messages.nl.ts'
import { lettersNl } from '#shared/letters/messages.nl.ts'
import { mailNl } from '#shared/mail/messages.nl.ts'
import { notesNl } from '#shared/notes/messages.nl.ts'
import { noticesNl } from '#shared/notices/messages.nl.ts'
import { officeNl } from '#shared/office/messages.nl.ts'
import { peopleNl } from '#shared/people/messages.nl.ts'
import { personsNl } from '#shared/persons/messages.nl.ts'
import { piecesNl } from '#shared/pieces/messages.nl.ts'
import { presenceNl } from '#shared/presence/messages.nl.ts'
import { queueNl } from '#shared/queue/messages.nl.ts'
import { registerNl } from '#shared/register/messages.nl.ts'
import { requestsNl } from '#shared/requests/messages.nl.ts'
import { restNl } from '#shared/rest/messages.nl.ts'
import { searchNl } from '#shared/search/messages.nl.ts'
import { sessionNl } from '#shared/session/messages.nl.ts'
import { settingsNl } from '#shared/settings/messages.nl.ts'
import { shortcutsNl } from '#shared/shortcuts/messages.nl.ts'
import { territoryNl } from '#shared/territory/messages.nl.ts'
import { todayNl } from '#shared/today/messages.nl.ts'
import { transfersNl } from '#shared/transfers/messages.nl.ts'
import { viewsNl } from '#shared/views/messages.nl.ts'
import { datesIn } from './dates.ts'
import type { Messages } from './messages.fr.ts'
import { refusalsNl } from './refusals.nl.ts'

/** All that the pages say in this language, by room. */
export const messages: Messages = {
  ...datesIn('nl'),
  refusals: refusalsNl,
  layout: layoutNl,
  session: sessionNl,
  queue: queueNl,
  requests: requestsNl,
  notes: notesNl,
  notices: noticesNl,
  people: peopleNl,
  aid: aidNl,
  clocks: clocksNl,
  journal: journalNl,
  intake: intakeNl,
  office: officeNl,
  settings: settingsNl,
  letters: lettersNl,
  mail: mailNl,
  acknowledgement: acknowledgementNl,
  contacts: contactsNl,
  pieces: piecesNl,
  appointments: appointmentsNl,
  territory: territoryNl,
  transfers: transfersNl,
  committee: committeeNl,
  decisions: decisionsNl,
  register: registerNl,
  today: todayNl,
  shortcuts: shortcutsNl,
  rest: restNl,
  presence: presenceNl,
  bulk: bulkNl,
  views: viewsNl,
  labels: labelsNl,
  hints: hintsNl,
  persons: personsNl,
  identity: identityNl,
  search: searchNl,
}
