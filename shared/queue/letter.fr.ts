import { aidFr } from '#shared/aid/messages.fr.ts'
import { clockNamesFr } from '#shared/clocks/names.fr.ts'
import { hintsFr } from '#shared/hints/messages.fr.ts'
import { layoutFr } from '#shared/layout/messages.fr.ts'
import { viewsFr } from '#shared/views/messages.fr.ts'
import { queueFr } from './messages.fr.ts'

/** What is said in the table when a list leaves the program. */
export const queueLetterFr = {
  file: 'demandes',
  columns: { ...queueFr.columns, ...viewsFr.exporting.beneath },
  stages: queueFr.stages,
  urgencies: queueFr.urgencies,
  declared: queueFr.declared,
  outcomes: queueFr.outcomes,
  clocks: clockNamesFr.inList,
  aid: aidFr.types,
  languages: layoutFr.languages,
  hints: hintsFr.kinds,
}

export type QueueLetter = typeof queueLetterFr
