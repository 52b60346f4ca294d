import { aidNl } from '#shared/aid/messages.nl.ts'
import { clockNamesNl } from '#shared/clocks/names.nl.ts'
import { hintsNl } from '#shared/hints/messages.nl.ts'
import { layoutNl } from '#shared/layout/messages.nl.ts'
import { nextNl } from '#shared/next/messages.nl.ts'
import { noticesNl } from '#shared/notices/messages.nl.ts'
import { peopleNl } from '#shared/people/messages.nl.ts'
import { queueNl } from '#shared/queue/messages.nl.ts'
import { searchNl } from '#shared/search/messages.nl.ts'
import { sessionNl } from '#shared/session/messages.nl.ts'
import { todayNl } from '#shared/today/messages.nl.ts'
import { datesIn } from './dates.ts'
import type { First } from './first.fr.ts'
import { refusalsNl } from './refusals.nl.ts'

export const firstNl: First = {
  ...datesIn('nl'),
  refusals: refusalsNl,
  layout: layoutNl,
  session: sessionNl,
  queue: queueNl,
  notices: noticesNl,
  next: nextNl,
  people: peopleNl,
  aid: aidNl,
  clockNames: clockNamesNl,
  today: todayNl,
  hints: hintsNl,
  search: searchNl,
}
