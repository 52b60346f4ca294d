import { aidNl } from '#shared/aid/messages.nl.ts'
import { clockNamesNl } from '#shared/clocks/names.nl.ts'
import { hintsNl } from '#shared/hints/messages.nl.ts'
import { layoutNl } from '#shared/layout/messages.nl.ts'
import { viewsNl } from '#shared/views/messages.nl.ts'
import type { QueueLetter } from './letter.fr.ts'
import { queueNl } from './messages.nl.ts'

export const queueLetterNl: QueueLetter = {
  file: 'aanvragen',
  columns: { ...queueNl.columns, ...viewsNl.exporting.beneath },
  stages: queueNl.stages,
  urgencies: queueNl.urgencies,
  declared: queueNl.declared,
  outcomes: queueNl.outcomes,
  clocks: clockNamesNl.inList,
  aid: aidNl.types,
  languages: layoutNl.languages,
  hints: hintsNl.kinds,
}
