import { acknowledgementFr } from '#shared/acknowledgement/messages.fr.ts'
import { aidFr } from '#shared/aid/messages.fr.ts'
import { appointmentsFr } from '#shared/appointments/messages.fr.ts'
import { clocksFr } from '#shared/clocks/messages.fr.ts'
import { committeeFr } from '#shared/committee/messages.fr.ts'
import { contactsFr } from '#shared/contacts/messages.fr.ts'
import { decisionsFr } from '#shared/decisions/messages.fr.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { journalFr } from '#shared/journal/messages.fr.ts'
import { layoutFr } from '#shared/layout/messages.fr.ts'
import { lettersFr } from '#shared/letters/messages.fr.ts'
import { mailFr } from '#shared/mail/messages.fr.ts'
import { notesFr } from '#shared/notes/messages.fr.ts'
import { noticesFr } from '#shared/notices/messages.fr.ts'
import { officeFr } from '#shared/office/messages.fr.ts'
import { peopleFr } from '#shared/people/messages.fr.ts'
import { piecesFr } from '#shared/pieces/messages.fr.ts'
import { queueFr } from '#shared/queue/messages.fr.ts'
import { registerFr } from '#shared/register/messages.fr.ts'
import { requestsFr } from '#shared/requests/messages.fr.ts'
import { sessionFr } from '#shared/session/messages.fr.ts'
import { settingsFr } from '#shared/settings/messages.fr.ts'
import { territoryFr } from '#shared/territory/messages.fr.ts'
import { todayFr } from '#shared/today/messages.fr.ts'
import { transfersFr } from '#shared/transfers/messages.fr.ts'
import { datesIn } from './dates.ts'
import { refusalsFr } from './refusals.fr.ts'

/** All that the pages say in this language, by room. */
export const messages = {
  ...datesIn('fr'),
  refusals: refusalsFr,
  layout: layoutFr,
  session: sessionFr,
  queue: queueFr,
  requests: requestsFr,
  notes: notesFr,
  notices: noticesFr,
  people: peopleFr,
  aid: aidFr,
  clocks: clocksFr,
  journal: journalFr,
  intake: intakeFr,
  office: officeFr,
  settings: settingsFr,
  letters: lettersFr,
  mail: mailFr,
  acknowledgement: acknowledgementFr,
  contacts: contactsFr,
  pieces: piecesFr,
  appointments: appointmentsFr,
  territory: territoryFr,
  transfers: transfersFr,
  committee: committeeFr,
  decisions: decisionsFr,
  register: registerFr,
  today: todayFr,
}

export type Messages = typeof messages
