import * as z from 'zod'
import type { Reply } from '#shared/http/endpoint.ts'
import type { intake } from '#shared/intake/contract.ts'
import { cohabitantsTold, TypedCohabitant, typedCohabitants } from './handCohabitants.ts'
import { aidTypesPath, cohabitantsPath, type HandField, handFields } from './handFields.ts'
import { instantOfWallClock, wallClockOf } from './wallClock.ts'

/** What has been typed so far, as it stands in the fields. The time is Belgian: `2026-03-05T14:20`. */
export const HandDraft = z.object({
  submittedAt: z.string(),
  texts: z.record(z.string(), z.string()),
  cohabitants: z.array(TypedCohabitant),
  aidTypes: z.array(z.string()),
})
export type HandDraft = z.infer<typeof HandDraft>

type Understood = Reply<typeof intake.readUnreadable>['understood']

/** The form as the message fills it. */
export function draftOf({ submittedAt, answers }: Understood): HandDraft {
  const aidTypes = valueAt(answers, aidTypesPath)
  return {
    submittedAt: submittedAt === null ? '' : wallClockOf(submittedAt),
    texts: Object.fromEntries(handFields.map(({ path }) => [path, textOf(valueAt(answers, path))])),
    cohabitants: typedCohabitants(valueAt(answers, cohabitantsPath)),
    aidTypes: Array.isArray(aidTypes) ? aidTypes.map(String) : [],
  }
}

/** What is sent: an answer that was not touched stays with its origin, a new or changed one is declared, an emptied one is left out. */
export function handTaken(understood: Understood, draft: HandDraft) {
  const before = draftOf(understood)
  const typed = handFields
    .filter(({ path }) => draft.texts[path] !== before.texts[path])
    .map((field) => [field.path, answered(field, draft.texts[field.path] ?? '')] as const)
  const chosen = [aidTypesPath, draft.aidTypes.length === 0 ? undefined : draft.aidTypes] as const
  const living = [cohabitantsPath, cohabitantsTold(draft.cohabitants)] as const
  const changed = [
    ...(isAlike(draft.cohabitants, before.cohabitants) ? [] : [living]),
    ...(isAlike(draft.aidTypes, before.aidTypes) ? [] : [chosen]),
  ]
  const untouched = understood.submittedAt !== null && draft.submittedAt === before.submittedAt
  return {
    submittedAt: untouched ? understood.submittedAt : instantOfWallClock(draft.submittedAt),
    answers: [...typed, ...changed].reduce<Block>(
      (answers, [path, value]) => withAnswer(answers, path, value),
      understood.answers,
    ),
  }
}

/** The answers that were understood and that the form does not show, by path. */
export function keptBeside({ answers }: Understood): readonly string[] {
  const shown = new Set([...handFields.map(({ path }) => path), aidTypesPath, cohabitantsPath])
  return Object.entries(answers)
    .flatMap(([block, fields]) => (isBlock(fields) ? Object.keys(fields).map((field) => `${block}.${field}`) : [block]))
    .filter((path) => !shown.has(path) && !path.startsWith('technical.'))
}

const isAlike = (one: readonly unknown[], other: readonly unknown[]) => JSON.stringify(one) === JSON.stringify(other)

type Block = Readonly<Record<string, unknown>>
const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(answers: Block, path: string): unknown {
  const answer = path.split('.').reduce<unknown>((at, step) => (isBlock(at) ? at[step] : undefined), answers)
  return isBlock(answer) ? answer.value : undefined
}

const textOf = (value: unknown) => (value === undefined ? '' : String(value))

function answered({ kind }: HandField, text: string): unknown {
  if (text.trim() === '') return undefined
  if (kind === 'number') return Number(text)
  return kind === 'long' ? text : text.trim()
}

function withAnswer(answers: Block, path: string, value: unknown): Block {
  const [block = '', field = ''] = path.split('.')
  const found = answers[block]
  const { [field]: before, ...others } = isBlock(found) ? found : {}
  if (value === undefined) return { ...answers, [block]: others }
  return { ...answers, [block]: { ...others, [field]: { ...(isBlock(before) && before), value, origin: 'declared' } } }
}
