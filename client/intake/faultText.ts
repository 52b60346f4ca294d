import type { IntakeMessages } from '#shared/intake/messages.fr.ts'
import type { Fault } from '#shared/refusals.ts'
import { problemOf } from './problemOf.ts'

type Labels = Readonly<Record<string, string>>

/** « Contact, Moyen préféré : ce n’est pas une des réponses possibles » has this label and this problem. */
export function faultText(fault: Fault, intake: IntakeMessages) {
  return { label: labelOf(fault.path, intake), problem: intake.unreadable.problem[problemOf(fault)] }
}

/** What a path is called on our pages; what we have no name for is called as the sender does. */
export function labelOf(path: string, { blocks, fields, unreadable }: IntakeMessages): string {
  const [block = '', ...rest] = path.split('.').filter((step) => step !== 'value' && step !== 'origin')
  if (block === '') return unreadable.whole
  const blockNames: Labels = blocks
  const fieldNames: Readonly<Record<string, Labels>> = fields
  const [field, ...within] = rest
  const name = field === undefined ? [] : [fieldNames[block]?.[field] ?? field]
  return [blockNames[block] ?? block, ...name, ...within].join(', ')
}
