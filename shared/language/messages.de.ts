import { aidDe } from '#shared/aid/messages.de.ts'
import { clocksDe } from '#shared/clocks/messages.de.ts'
import { intakeDe } from '#shared/intake/messages.de.ts'
import { journalDe } from '#shared/journal/messages.de.ts'
import { layoutDe } from '#shared/layout/messages.de.ts'
import { notesDe } from '#shared/notes/messages.de.ts'
import { noticesDe } from '#shared/notices/messages.de.ts'
import { officeDe } from '#shared/office/messages.de.ts'
import { peopleDe } from '#shared/people/messages.de.ts'
import { queueDe } from '#shared/queue/messages.de.ts'
import { requestsDe } from '#shared/requests/messages.de.ts'
import { sessionDe } from '#shared/session/messages.de.ts'
import { datesIn } from './dates.ts'
import type { Messages } from './messages.fr.ts'
import { refusalsDe } from './refusals.de.ts'

/** All that the pages say in this language, by room. */
export const messages: Messages = {
  ...datesIn('de'),
  refusals: refusalsDe,
  layout: layoutDe,
  session: sessionDe,
  queue: queueDe,
  requests: requestsDe,
  notes: notesDe,
  notices: noticesDe,
  people: peopleDe,
  aid: aidDe,
  clocks: clocksDe,
  journal: journalDe,
  intake: intakeDe,
  office: officeDe,
}
