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
  /** A line stays under the pointer that ticks it: only a move changes the order of the lines. */
  const [above, setAbove] = useState(layout.columns)
  const others = listColumns.filter((column) => mayHave(column, reads) && !above.includes(column))
  const arrange = (wanted: Arrange, say: (layout: ListLayout) => string = () => '') => setSaid(say(change(wanted)))
  const move = (wanted: Arrange, say: (layout: ListLayout) => string = () => '') =>
    arrange(wanted, (arranged) => {
      setAbove(arranged.columns)
      return say(arranged)
    })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shorter way between the boxes, which are reached with Tab as well
    <div className={styles.panel} onKeyDown={goByLine}>
      <div className={styles.scrolled}>
        <p className={styles.lead}>{words.lead}</p>
        <p className={styles.heads} aria-hidden>
          <span>{words.place}</span>
          <span>{words.width}</span>
        </p>
        {[
          { title: words.list, columns: above },
          { title: words.others, columns: others },
        ].map(
          ({ title, columns }) =>
            columns.length > 0 && (
              <ul key={title} className={styles.columns} aria-label={title}>
                {columns.map((column) => (
                  <ColumnLine
                    key={column}
                    column={column}
                    name={nameOf(column)}
                    layout={layout}
                    onArrange={arrange}
                    onMove={move}
                  />
                ))}
              </ul>
            ),
        )}
      </div>
      <div className={styles.whole}>
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
      </div>
      <Button variant="default" size="compact-sm" onClick={() => move(() => usual)}>
        {words.usual}
      </Button>
      <Spoken>
        <span role="status">{said}</span>
      </Spoken>
    </div>
  )
}
