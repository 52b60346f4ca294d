import { aidEn } from '#shared/aid/messages.en.ts'
import { clockNamesEn } from '#shared/clocks/names.en.ts'
import { hintsEn } from '#shared/hints/messages.en.ts'
import { layoutEn } from '#shared/layout/messages.en.ts'
import { viewsEn } from '#shared/views/messages.en.ts'
import type { QueueLetter } from './letter.fr.ts'
import { queueEn } from './messages.en.ts'

export const queueLetterEn: QueueLetter = {
  file: 'requests',
  columns: { ...queueEn.columns, ...viewsEn.exporting.beneath },
  stages: queueEn.stages,
  urgencies: queueEn.urgencies,
  declared: queueEn.declared,
  outcomes: queueEn.outcomes,
  clocks: clockNamesEn.inList,
  aid: aidEn.types,
  languages: layoutEn.languages,
  hints: hintsEn.kinds,
}
