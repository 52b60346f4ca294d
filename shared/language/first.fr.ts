import { aidFr } from '#shared/aid/messages.fr.ts'
import { clockNamesFr } from '#shared/clocks/names.fr.ts'
import { hintsFr } from '#shared/hints/messages.fr.ts'
import { layoutFr } from '#shared/layout/messages.fr.ts'
import { nextFr } from '#shared/next/messages.fr.ts'
import { noticesFr } from '#shared/notices/messages.fr.ts'
import { peopleFr } from '#shared/people/messages.fr.ts'
import { queueFr } from '#shared/queue/messages.fr.ts'
import { searchFr } from '#shared/search/messages.fr.ts'
import { sessionFr } from '#shared/session/messages.fr.ts'
import { todayFr } from '#shared/today/messages.fr.ts'
import { datesIn } from './dates.ts'
import { refusalsFr } from './refusals.fr.ts'

/** What the first view says in this language: the sign-in page, the frame, the lists, Today, and a refusal of whatever is asked for. */
export const firstFr = {
  ...datesIn('fr'),
  refusals: refusalsFr,
  layout: layoutFr,
  session: sessionFr,
  queue: queueFr,
  notices: noticesFr,
  next: nextFr,
  people: peopleFr,
  aid: aidFr,
  clockNames: clockNamesFr,
  today: todayFr,
  hints: hintsFr,
  search: searchFr,
}

export type First = typeof firstFr
