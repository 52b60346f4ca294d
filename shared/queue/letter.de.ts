import { aidDe } from '#shared/aid/messages.de.ts'
import { clockNamesDe } from '#shared/clocks/names.de.ts'
import { hintsDe } from '#shared/hints/messages.de.ts'
import { layoutDe } from '#shared/layout/messages.de.ts'
import { viewsDe } from '#shared/views/messages.de.ts'
import type { QueueLetter } from './letter.fr.ts'
import { queueDe } from './messages.de.ts'

export const queueLetterDe: QueueLetter = {
  file: 'anträge',
  columns: { ...queueDe.columns, ...viewsDe.exporting.beneath },
  stages: queueDe.stages,
  urgencies: queueDe.urgencies,
  declared: queueDe.declared,
  outcomes: queueDe.outcomes,
  clocks: clockNamesDe.inList,
  aid: aidDe.types,
  languages: layoutDe.languages,
  hints: hintsDe.kinds,
}
