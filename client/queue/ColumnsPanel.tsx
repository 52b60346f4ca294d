import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import { densities, type ListColumn, type ListLayout, listColumns, mostPinned } from '#shared/queue/layout.ts'
import { mayHave } from '#shared/queue/usualLayout.ts'
import { ColumnLine } from './ColumnLine.tsx'
import styles from './ColumnsPanel.module.css'
import { columnName } from './columnName.ts'
import { goByLine } from './goByLine.ts'
import { type Arrange, useListLayout } from './useListLayout.ts'
import { useReads } from './useReads.ts'

const pins = Array.from({ length: mostPinned + 1 }, (_, number) => number)

/** What the list shows, in which order and how wide; each change is seen at once and kept for this list. */
export function ColumnsPanel() {
  const messages = useMessages()
  const words = messages.views.columns
  const { layout, usual, change } = useListLayout()
  const reads = useReads()
  const [said, setSaid] = useState('')
  const nameOf = (column: ListColumn) => columnName(column, messages)
  const others = listColumns.filter((column) => mayHave(column, reads) && !layout.columns.includes(column))
  const arrange = (wanted: Arrange, say: (layout: ListLayout) => string = () => '') => setSaid(say(change(wanted)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shorter way between the boxes, which are reached with Tab as well
    <div className={styles.panel} onKeyDown={goByLine}>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.columns} aria-label={words.list}>
        {layout.columns.map((column) => (
          <ColumnLine key={column} column={column} name={nameOf(column)} layout={layout} onArrange={arrange} />
        ))}
      </ul>
      {others.length > 0 && (
        <ul className={styles.columns} aria-label={words.others}>
          {others.map((column) => (
            <ColumnLine key={column} column={column} name={nameOf(column)} layout={layout} onArrange={arrange} />
          ))}
        </ul>
      )}
      <NativeSelect
        size="xs"
        label={words.pinned}
        value={String(layout.pinned)}
        data={pins.map((number) => ({
          value: String(number),
          label: number === 0 ? words.none : words.firstOnes(number),
        }))}
        onChange={({ currentTarget }) => arrange(() => ({ pinned: Number(currentTarget.value) }))}
      />
      <NativeSelect
        size="xs"
        label={words.density}
        value={layout.density}
        data={densities.map((density) => ({ value: density, label: words.densities[density] }))}
        onChange={({ currentTarget }) =>
          arrange(() => ({ density: densities.find((one) => one === currentTarget.value) ?? usual.density }))
        }
      />
      <Button variant="default" size="compact-sm" onClick={() => arrange(() => usual)}>
        {words.usual}
      </Button>
      <Spoken>
        <span role="status">{said}</span>
      </Spoken>
    </div>
  )
}
