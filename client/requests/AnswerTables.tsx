import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { Origin } from '#shared/intake/answer.ts'
import styles from './Answers.module.css'
import type { ShownRequest } from './api.ts'
import { OriginMark } from './OriginMark.tsx'

type Answers = ShownRequest['answers']
type Given<Value> = { readonly value: Value; readonly origin: Origin } | undefined
type Cohabitants = NonNullable<NonNullable<Answers['household']>['cohabitants']>['value']
type Amounts = NonNullable<NonNullable<Answers['means']>['incomes']>['value']

/** Who lives in the same home. */
export function CohabitantsTable({ given }: { readonly given: Given<Cohabitants> }) {
  const messages = useMessages()
  const { cohabitant, fields, yes, no } = messages.intake
  const today = useToday()
  if (!given || given.value.length === 0) return null
  return (
    <AnswerTable
      caption={fields.household.cohabitants}
      origin={given.origin}
      heads={[cohabitant.name, cohabitant.relationship, cohabitant.birthDate, cohabitant.hasIncome]}
      rows={given.value.map(({ name, relationship, birthDate, hasIncome }) => [
        name,
        relationship,
        birthDate && messages.day(birthDate, today),
        hasIncome === undefined ? '' : hasIncome ? yes : no,
      ])}
    />
  )
}

type AmountsTableProps = { readonly caption: string; readonly given: Given<Amounts> }

/** Incomes, charges or debts, in euros. */
export function AmountsTable({ caption, given }: AmountsTableProps) {
  const { euros, intake } = useMessages()
  if (!given || given.value.length === 0) return null
  const amount = (value: number | undefined) => (value === undefined ? '' : euros(value))
  const { what, monthly, owed } = intake.money
  return (
    <AnswerTable
      caption={caption}
      origin={given.origin}
      heads={[what, monthly, owed]}
      rows={given.value.map((one) => [one.what, amount(one.monthly), amount(one.owed)])}
    />
  )
}

type AnswerTableProps = {
  readonly caption: string
  readonly origin: Origin
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}

/** A column in which nothing was given is left out. */
function AnswerTable({ caption, origin, heads, rows }: AnswerTableProps) {
  const columns = heads
    .map((head, place) => ({ head, place }))
    .filter(({ place }) => rows.some((cells) => cells[place]))
  return (
    <table className={styles.table}>
      <caption>
        {caption} <OriginMark origin={origin} />
      </caption>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of what was sent never move
          <tr key={row}>
            {columns.map(({ head, place }) => (
              <td key={head}>{cells[place]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
