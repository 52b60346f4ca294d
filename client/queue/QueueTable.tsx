import { lazy, useRef } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { PresentInRows } from '#client/presence/PresentInRows.tsx'
import { useKeyText } from '#client/shortcuts/useKeyText.ts'
import type { ListedRequest, QueueView } from '#shared/queue/contract.ts'
import { pinnedAt } from '#shared/queue/widths.ts'
import { AllRows } from './AllRows.tsx'
import cards from './QueueCards.module.css'
import columns from './QueueColumns.module.css'
import { QueueHead } from './QueueHead.tsx'
import styles from './QueueTable.module.css'
import type { ViewChange } from './readView.ts'
import { RowLayoutContext } from './rowLayout.ts'
import { tablePlace } from './tablePlace.ts'
import { useCards } from './useCards.ts'
import { useListLayout } from './useListLayout.ts'
import { useQueueTable } from './useQueueTable.ts'
import { RowAddressContext, useRowAddress } from './useRowAddress.ts'
import { useRowClicks } from './useRowClicks.ts'
import { useSizing } from './useSizing.ts'
import { useWhilePrinting } from './useWhilePrinting.ts'

const SeenInRegion = lazy(async () => ({ default: (await import('./SeenInRegion.tsx')).SeenInRegion }))

const SeenRows = lazy(async () => {
  const { SeenRows: loaded } = await import('./SeenRows.tsx')
  return { default: loaded }
})

/** Pages up to this long stand in the document whole, so that the browser finds every word in them. */
const wholeUpTo = 50

const none: ReadonlyMap<string, number> = new Map()

type QueueTableProps = {
  readonly requests: readonly ListedRequest[]
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** One page of a list. */
export function QueueTable(props: QueueTableProps) {
  const { queue } = useMessages()
  const keyOf = useKeyText()
  const { list } = props.view
  const { layout, ...shown } = useListLayout()
  const asCards = useCards()
  const arranged = shown.arranged && !asCards
  const table = useQueueTable({ ...props, shown: layout.columns })
  const address = useRowAddress()
  const printing = useWhilePrinting()
  const rows = table.getRowModel().rows
  const Rows = rows.length <= wholeUpTo || printing ? AllRows : arranged ? SeenInRegion : SeenRows
  const names = table.getAllLeafColumns().map(({ id }) => id)
  const pinned = arranged ? pinnedAt(names, layout) : none
  const element = useRef<HTMLTableElement>(null)
  const size = useSizing(element)
  useRowClicks(element)
  return (
    <div className={styles.room} data-arranged={arranged || undefined}>
      <table
        ref={element}
        className={`${styles.table} ${arranged ? columns.arranged : columns.columns} ${cards.cards}`}
        aria-rowcount={rows.length + 1}
        data-list={list}
        data-density={layout.density}
        {...(arranged && tablePlace(names, layout))}
      >
        <caption className={styles.caption}>
          {queue.lists[list]}. {queue.keys(keyOf('nextRow'), keyOf('previousRow'), keyOf('openRow'))}
        </caption>
        <QueueHead table={table} layout={layout} arranged={arranged} pinned={pinned} onSize={size} />
        <RowAddressContext value={address}>
          <RowLayoutContext value={pinned}>
            <PresentInRows>
              <Rows rows={rows} />
            </PresentInRows>
          </RowLayoutContext>
        </RowAddressContext>
      </table>
    </div>
  )
}
