import { aidDe } from '#shared/aid/messages.de.ts'
import { clockNamesDe } from '#shared/clocks/names.de.ts'
import { hintsDe } from '#shared/hints/messages.de.ts'
import { layoutDe } from '#shared/layout/messages.de.ts'
import { nextDe } from '#shared/next/messages.de.ts'
import { noticesDe } from '#shared/notices/messages.de.ts'
import { peopleDe } from '#shared/people/messages.de.ts'
import { queueDe } from '#shared/queue/messages.de.ts'
import { searchDe } from '#shared/search/messages.de.ts'
import { sessionDe } from '#shared/session/messages.de.ts'
import { todayDe } from '#shared/today/messages.de.ts'
import { datesIn } from './dates.ts'
import type { First } from './first.fr.ts'
import { refusalsDe } from './refusals.de.ts'

export const firstDe: First = {
  ...datesIn('de'),
  refusals: refusalsDe,
  layout: layoutDe,
  session: sessionDe,
  queue: queueDe,
  notices: noticesDe,
  next: nextDe,
  people: peopleDe,
  aid: aidDe,
  clockNames: clockNamesDe,
  today: todayDe,
  hints: hintsDe,
  search: searchDe,
}
