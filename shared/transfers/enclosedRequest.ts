import type { Day } from '#shared/calendar/days.ts'
import { readPhone } from '#shared/identity/phone.ts'
import { answersOf } from '#shared/intake/answersOf.ts'
import { otherAnswers } from '#shared/intake/otherAnswers.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import { type Answers, blocks } from '#shared/intake/record.ts'
import type { Messages } from '#shared/language/messages.fr.ts'
import type { Block } from '#shared/letters/document.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { TransferLetter } from './letterFacts.ts'

/** How answers are said in the language of the letter. */
export type EnclosedWords = Pick<Messages, 'intake' | 'aid' | 'day' | 'euros' | 'number'>

/** A year that no answer has, so that every day is written with its own. */
const noYear: Day = '0000-01-01'

/** All that was asked: answer by answer with where it comes from, tables, the story, and what we do not know. */
export function enclosedRequest(
  words: EnclosedWords,
  { enclosed }: TransferLetterWords,
  { answers, request }: TransferLetter,
): readonly Block[] {
  const { intake, aid } = words
  const others = otherAnswers(answers, words)
  return [
    facts([{ name: enclosed.asked, value: request.aidTypes.map((type) => aid.types[type]).join(', ') }]),
    ...blocks.flatMap((block) => under(intake.blocks[block], answersIn(block, words, answers))),
    ...under(intake.blocks.technical, technicalIn(words, answers)),
    ...under(
      intake.unknown,
      others.length === 0 ? [] : [facts(others.map(({ path, value }) => ({ name: path, value })))],
    ),
  ]
}

function answersIn(block: (typeof blocks)[number], words: EnclosedWords, answers: Answers): readonly Block[] {
  const { intake } = words
  const labels: Readonly<Record<string, string>> = intake.fields[block]
  const given = answersOf(answers[block], Object.keys(labels)).flatMap(({ field, value, origin }) => {
    const said = plainAnswer(field, value, { messages: words, today: noYear, readPhone })
    const from = origin === 'declared' ? '' : ` (${intake.origins[origin]})`
    return said === '' ? [] : [{ name: labels[field] ?? field, value: `${said}${from}` }]
  })
  return [
    ...(given.length > 0 ? [facts(given)] : []),
    ...(block === 'household' ? cohabitantsIn(words, answers) : []),
    ...(block === 'means' ? amountsIn(words, answers) : []),
  ]
}

function cohabitantsIn({ intake, day }: EnclosedWords, { household }: Answers): readonly Block[] {
  const { name, relationship, birthDate, hasIncome } = intake.cohabitant
  return table(
    [name, relationship, birthDate, hasIncome],
    (household?.cohabitants?.value ?? []).map((one) => [
      one.name ?? '',
      one.relationship ?? '',
      one.birthDate ? day(one.birthDate, noYear) : '',
      one.hasIncome === undefined ? '' : one.hasIncome ? intake.yes : intake.no,
    ]),
  )
}

function amountsIn({ intake, euros }: EnclosedWords, { means }: Answers): readonly Block[] {
  const { monthly, owed } = intake.money
  const amount = (value: number | undefined) => (value === undefined ? '' : euros(value))
  return (['incomes', 'charges', 'debts'] as const).flatMap((field) =>
    table(
      [intake.fields.means[field], monthly, owed],
      (means?.[field]?.value ?? []).map((one) => [one.what, amount(one.monthly), amount(one.owed)]),
    ),
  )
}

function technicalIn(words: EnclosedWords, { technical = {} }: Answers): readonly Block[] {
  const labels: Readonly<Record<string, string>> = words.intake.fields.technical
  const given = Object.entries(labels).flatMap(([field, name]) => {
    const value = field === 'submittedAt' ? undefined : technical[field]
    return typeof value === 'string' || typeof value === 'boolean'
      ? [{ name, value: plainAnswer(field, value, { messages: words, today: noYear }) }]
      : []
  })
  return given.length > 0 ? [facts(given)] : []
}

const under = (title: string, content: readonly Block[]): readonly Block[] =>
  content.length === 0 ? [] : [{ kind: 'heading', text: title }, ...content]

const facts = (given: readonly { readonly name: string; readonly value: string }[]): Block => ({
  kind: 'facts',
  facts: given,
})

/** A column in which nothing was given is left out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return []
  const given = head.map((_, place) => rows.some((cells) => cells[place] !== ''))
  const kept = (cells: readonly string[]) => cells.filter((_, place) => given[place])
  return [{ kind: 'table', head: kept(head), rows: rows.map(kept) }]
}
