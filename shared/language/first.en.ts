import { aidEn } from '#shared/aid/messages.en.ts'
import { clockNamesEn } from '#shared/clocks/names.en.ts'
import { hintsEn } from '#shared/hints/messages.en.ts'
import { layoutEn } from '#shared/layout/messages.en.ts'
import { nextEn } from '#shared/next/messages.en.ts'
import { noticesEn } from '#shared/notices/messages.en.ts'
import { peopleEn } from '#shared/people/messages.en.ts'
import { queueEn } from '#shared/queue/messages.en.ts'
import { searchEn } from '#shared/search/messages.en.ts'
import { sessionEn } from '#shared/session/messages.en.ts'
import { todayEn } from '#shared/today/messages.en.ts'
import { datesIn } from './dates.ts'
import type { First } from './first.fr.ts'
import { refusalsEn } from './refusals.en.ts'

export const firstEn: First = {
  ...datesIn('en'),
  refusals: refusalsEn,
  layout: layoutEn,
  session: sessionEn,
  queue: queueEn,
  notices: noticesEn,
  next: nextEn,
  people: peopleEn,
  aid: aidEn,
  clockNames: clockNamesEn,
  today: todayEn,
  hints: hintsEn,
  search: searchEn,
}
