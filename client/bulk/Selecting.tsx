import { lazy, useEffect } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { Spoken } from '#client/layout/Spoken.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { selection, useSelection } from './selection.ts'
import { useSelectionKeys } from './useSelectionKeys.ts'

const SelectionBar = lazy(() => import('./SelectionBar.tsx').then((bar) => ({ default: bar.SelectionBar })))

type SelectingProps = {
  /** The requests of the page, in their order. */
  readonly ids: readonly string[]
  readonly view: QueueView
  /** How many fit the view. */
  readonly total: number
}

/** What a list does with what is selected in it: the keys, how many are said aloud, and the bar with what can be done. */
export function Selecting({ ids, view, total }: SelectingProps) {
  const { selecting } = useMessages().queue
  const { id: workerId } = useWorker()
  const chosen = useSelection()
  const rows = ids.join(' ')
  useEffect(() => selection.enter(`${workerId} ${view.list}`), [workerId, view.list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that was fetched again shows the same rows
  useEffect(() => selection.showing(ids), [rows])
  useSelectionKeys(ids)
  return (
    <>
      <div aria-live="polite">
        <Spoken>{chosen.size > 0 && selecting.selected(chosen.size)}</Spoken>
      </div>
      {chosen.size > 0 && (
        <>
          <ClearKey key={rows} />
          <Boundary waiting={null}>
            <SelectionBar chosen={chosen} view={view} total={total} />
          </Boundary>
        </>
      )}
    </>
  )
}

/** Escape clears the selection before it does anything else; mounted with each page, so that it is heard first. */
function ClearKey() {
  useShortcut('closeBeside', () => selection.clear())
  return null
}
