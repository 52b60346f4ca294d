import { acknowledgementDe } from '#shared/acknowledgement/messages.de.ts'
import { appointmentsDe } from '#shared/appointments/messages.de.ts'
import { bulkDe } from '#shared/bulk/messages.de.ts'
import { clocksDe } from '#shared/clocks/messages.de.ts'
import { committeeDe } from '#shared/committee/messages.de.ts'
import { contactsDe } from '#shared/contacts/messages.de.ts'
import { decisionsDe } from '#shared/decisions/messages.de.ts'
import { identityDe } from '#shared/identity/messages.de.ts'
import { intakeDe } from '#shared/intake/messages.de.ts'
import { journalDe } from '#shared/journal/messages.de.ts'
import { labelsDe } from '#shared/labels/messages.de.ts'
import { lettersDe } from '#shared/letters/messages.de.ts'
import { mailDe } from '#shared/mail/messages.de.ts'
import { notesDe } from '#shared/notes/messages.de.ts'
import { officeDe } from '#shared/office/messages.de.ts'
import { personsDe } from '#shared/persons/messages.de.ts'
import { piecesDe } from '#shared/pieces/messages.de.ts'
import { presenceDe } from '#shared/presence/messages.de.ts'
import { registerDe } from '#shared/register/messages.de.ts'
import { requestsDe } from '#shared/requests/messages.de.ts'
import { restDe } from '#shared/rest/messages.de.ts'
import { settingsDe } from '#shared/settings/messages.de.ts'
import { shortcutsDe } from '#shared/shortcuts/messages.de.ts'
import { territoryDe } from '#shared/territory/messages.de.ts'
import { transfersDe } from '#shared/transfers/messages.de.ts'
import { viewsDe } from '#shared/views/messages.de.ts'
import type { Later } from './later.fr.ts'

export const laterDe: Later = {
  requests: requestsDe,
  notes: notesDe,
  clocks: clocksDe,
  journal: journalDe,
  intake: intakeDe,
  office: officeDe,
  settings: settingsDe,
  labels: labelsDe,
  letters: lettersDe,
  mail: mailDe,
  acknowledgement: acknowledgementDe,
  contacts: contactsDe,
  pieces: piecesDe,
  appointments: appointmentsDe,
  shortcuts: shortcutsDe,
  territory: territoryDe,
  transfers: transfersDe,
  committee: committeeDe,
  decisions: decisionsDe,
  register: registerDe,
  rest: restDe,
  bulk: bulkDe,
  presence: presenceDe,
  persons: personsDe,
  identity: identityDe,
  views: viewsDe,
}
