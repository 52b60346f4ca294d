import { acknowledgementFr } from '#shared/acknowledgement/messages.fr.ts'
import { appointmentsFr } from '#shared/appointments/messages.fr.ts'
import { bulkFr } from '#shared/bulk/messages.fr.ts'
import { clocksFr } from '#shared/clocks/messages.fr.ts'
import { committeeFr } from '#shared/committee/messages.fr.ts'
import { contactsFr } from '#shared/contacts/messages.fr.ts'
import { decisionsFr } from '#shared/decisions/messages.fr.ts'
import { identityFr } from '#shared/identity/messages.fr.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { journalFr } from '#shared/journal/messages.fr.ts'
import { labelsFr } from '#shared/labels/messages.fr.ts'
import { lettersFr } from '#shared/letters/messages.fr.ts'
import { mailFr } from '#shared/mail/messages.fr.ts'
import { notesFr } from '#shared/notes/messages.fr.ts'
import { officeFr } from '#shared/office/messages.fr.ts'
import { personsFr } from '#shared/persons/messages.fr.ts'
import { piecesFr } from '#shared/pieces/messages.fr.ts'
import { presenceFr } from '#shared/presence/messages.fr.ts'
import { registerFr } from '#shared/register/messages.fr.ts'
import { requestsFr } from '#shared/requests/messages.fr.ts'
import { restFr } from '#shared/rest/messages.fr.ts'
import { settingsFr } from '#shared/settings/messages.fr.ts'
import { shortcutsFr } from '#shared/shortcuts/messages.fr.ts'
import { territoryFr } from '#shared/territory/messages.fr.ts'
import { transfersFr } from '#shared/transfers/messages.fr.ts'
import { viewsFr } from '#shared/views/messages.fr.ts'

/** What all other pages, parts and dialogs say in this language. */
export const laterFr = {
  requests: requestsFr,
  notes: notesFr,
  clocks: clocksFr,
  journal: journalFr,
  intake: intakeFr,
  office: officeFr,
  settings: settingsFr,
  labels: labelsFr,
  letters: lettersFr,
  mail: mailFr,
  acknowledgement: acknowledgementFr,
  contacts: contactsFr,
  pieces: piecesFr,
  appointments: appointmentsFr,
  shortcuts: shortcutsFr,
  territory: territoryFr,
  transfers: transfersFr,
  committee: committeeFr,
  decisions: decisionsFr,
  register: registerFr,
  rest: restFr,
  bulk: bulkFr,
  presence: presenceFr,
  persons: personsFr,
  identity: identityFr,
  views: viewsFr,
}

export type Later = typeof laterFr
