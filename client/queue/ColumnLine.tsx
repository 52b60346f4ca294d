import { ActionIcon, Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ListColumn, ListLayout } from '#shared/queue/layout.ts'
import { sizedTo, widthOf } from '#shared/queue/widths.ts'
import styles from './ColumnsPanel.module.css'
import type { Arrange } from './useListLayout.ts'

type ColumnLineProps = {
  readonly column: ListColumn
  readonly name: string
  readonly layout: ListLayout
  /** What changes, and how it is said aloud. */
  readonly onArrange: Said
  /** The same where the line goes to another place. */
  readonly onMove: Said
}

type Said = (arrange: Arrange, say?: (layout: ListLayout) => string) => void

/** In pixels, one press. */
const step = 16

/** A column: whether it is shown, its place and its width. */
export function ColumnLine({ column, name, layout, onArrange, onMove }: ColumnLineProps) {
  const words = useMessages().views.columns
  const place = layout.columns.indexOf(column)
  const shown = place !== -1
  const always = column === 'applicant'
  const move = (by: number) =>
    onMove(
      ({ columns }) => ({
        columns: columns.filter((one) => one !== column).toSpliced(columns.indexOf(column) + by, 0, column),
      }),
      ({ columns }) => words.movedTo(name, columns.indexOf(column) + 1, columns.length),
    )
  const size = (by: number) =>
    onArrange(
      (now) => ({ widths: sizedTo(column, widthOf(column, now) + by, now) }),
      (now) => words.sizedTo(name, widthOf(column, now)),
    )
  const tick = () =>
    onArrange(({ columns }) => ({
      columns: columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column],
    }))
  return (
    <li className={styles.line}>
      <Checkbox
        size="xs"
        label={name}
        checked={shown}
        disabled={always}
        title={always ? words.always : undefined}
        onChange={tick}
      />
      {shown && (
        <span className={styles.moves}>
          <Press label={words.earlier(name)} able={place > 0} onPress={() => move(-1)}>
            <IconArrowUp size="0.875rem" aria-hidden />
          </Press>
          <Press label={words.later(name)} able={place < layout.columns.length - 1} onPress={() => move(1)}>
            <IconArrowDown size="0.875rem" aria-hidden />
          </Press>
          <span className={styles.between} />
          <Press label={words.narrower(name)} able onPress={() => size(-step)}>
            <IconMinus size="0.875rem" aria-hidden />
          </Press>
          <Press label={words.wider(name)} able onPress={() => size(step)}>
            <IconPlus size="0.875rem" aria-hidden />
          </Press>
        </span>
      )}
    </li>
  )
}

type PressProps = {
  readonly label: string
  readonly able: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** At the end of its way the button keeps the focus: whoever moves a column by keyboard stays at it. */
const Press = ({ label, able, onPress, children }: PressProps) => (
  <ActionIcon
    size="sm"
    variant="subtle"
    color="gray"
    c="inherit"
    aria-label={label}
    title={label}
    {...(!able && { 'aria-disabled': true, 'data-disabled': true })}
    onClick={(event) => {
      if (!able) return
      onPress()
      keepFocus(event.currentTarget)
    }}
  >
    {children}
  </ActionIcon>
)

/** The line goes to another place in the document, and would lose the focus on the way. */
const keepFocus = (button: HTMLElement) => requestAnimationFrame(() => button.focus())
