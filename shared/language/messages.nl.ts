import { aidNl } from '#shared/aid/messages.nl.ts'
import { clocksNl } from '#shared/clocks/messages.nl.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import { journalNl } from '#shared/journal/messages.nl.ts'
import { layoutNl } from '#shared/layout/messages.nl.ts'
import { notesNl } from '#shared/notes/messages.nl.ts'
import { noticesNl } from '#shared/notices/messages.nl.ts'
import { officeNl } from '#shared/office/messages.nl.ts'
import { peopleNl } from '#shared/people/messages.nl.ts'
import { queueNl } from '#shared/queue/messages.nl.ts'
import { requestsNl } from '#shared/requests/messages.nl.ts'
import { sessionNl } from '#shared/session/messages.nl.ts'
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
}
