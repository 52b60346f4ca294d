import { aidFr } from '#shared/aid/messages.fr.ts'
import { clocksFr } from '#shared/clocks/messages.fr.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { journalFr } from '#shared/journal/messages.fr.ts'
import { layoutFr } from '#shared/layout/messages.fr.ts'
import { notesFr } from '#shared/notes/messages.fr.ts'
import { noticesFr } from '#shared/notices/messages.fr.ts'
import { officeFr } from '#shared/office/messages.fr.ts'
import { peopleFr } from '#shared/people/messages.fr.ts'
import { queueFr } from '#shared/queue/messages.fr.ts'
import { requestsFr } from '#shared/requests/messages.fr.ts'
import { sessionFr } from '#shared/session/messages.fr.ts'
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
}

export type Messages = typeof messages
