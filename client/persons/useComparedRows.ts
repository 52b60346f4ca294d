import { useReadPhone } from '#client/identity/useReadPhone.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { formattedNumber } from '#shared/identity/numberFields.ts'
import { answersOf, type GivenAnswer } from '#shared/intake/answersOf.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import { type Compared, compareAnswers } from '#shared/persons/comparedAnswers.ts'

type ComparedRow = {
  readonly name: string
  readonly label: string
  readonly values: readonly [string, string]
  /** Null where the two need not be alike. */
  readonly state: Compared | null
}

/** What tells people apart; the desk receives only part of it. */
const blocks = ['identity', 'contact', 'residence', 'household'] as const
const beside: readonly string[] = ['established', 'preferredWay', 'preferredTime', 'cohabitants']

/** The rows of the comparison: the requests themselves, then each answer that one of them gives. */
export function useComparedRows(one: ShownRequest, other: ShownRequest): readonly ComparedRow[] {
  const messages = useMessages()
  const today = useToday()
  const readPhone = useReadPhone()
  const { intake, queue, persons } = messages
  const { comparison: words, person } = persons
  const answered = blocks.flatMap((block) => {
    const labels: Readonly<Record<string, string>> = intake.fields[block]
    const fields = Object.keys(labels).filter((field) => !beside.includes(field))
    const [given, others] = [
      byField(answersOf(one.answers[block], fields)),
      byField(answersOf(other.answers[block], fields)),
    ]
    const say = (field: string, answer: GivenAnswer | undefined) =>
      answer === undefined
        ? ''
        : formattedNumber(field, plainAnswer(field, answer.value, { messages, today }), readPhone)
    return fields
      .filter((field) => given.has(field) || others.has(field))
      .map(
        (field): ComparedRow => ({
          name: `${block}.${field}`,
          label: labels[field] ?? field,
          values: [say(field, given.get(field)), say(field, others.get(field))],
          state: compareAnswers(given.get(field)?.value, others.get(field)?.value),
        }),
      )
  })
  const about = (label: string, of: (view: ShownRequest) => string): ComparedRow => ({
    name: label,
    label,
    values: [of(one), of(other)],
    state: null,
  })
  return [
    about(person.columns.receivedOn, ({ request }) => messages.longDay(request.receivedOn)),
    about(words.stage, ({ request }) => queue.stages[request.stage]),
    about(words.holder, ({ holderName }) => holderName ?? words.nobody),
    ...answered,
  ]
}

const byField = (answers: readonly GivenAnswer[]) => new Map(answers.map((answer) => [answer.field, answer]))
