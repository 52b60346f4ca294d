import { Anchor, CloseButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { queueApi } from '#client/queue/api.ts'
import { ExportDialog } from '#client/queue/ExportDialog.tsx'
import { useListLayout } from '#client/queue/useListLayout.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useOfferWithoutKey } from '#client/shortcuts/useOfferWithoutKey.ts'
import { mostInBulk } from '#shared/bulk/contract.ts'
import { refusalToBulk } from '#shared/bulk/preview.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { BulkDialog, type BulkVerb, bulkVerbs } from './BulkDialog.tsx'
import { SelectionAct } from './SelectionAct.tsx'
import styles from './SelectionBar.module.css'
import { selection } from './selection.ts'

type SelectionBarProps = {
  readonly chosen: ReadonlySet<string>
  readonly view: QueueView
  /** How many fit the view. */
  readonly total: number
}

/** How many are selected, what can be done with them all, and how to select more or none. */
export function SelectionBar({ chosen, view, total }: SelectionBarProps) {
  const { bulk, queue } = useMessages()
  const { selection: words, verbs, dialog } = bulk
  const worker = useWorker()
  const queries = useQueryClient()
  const [verb, setVerb] = useState<BulkVerb | null>(null)
  const [exporting, setExporting] = useState(false)
  const { layout } = useListLayout()
  const tooMany = chosen.size > mostInBulk
  const selectAll = async () => {
    const query = { ...view, page: 1, pageSize: mostInBulk } as const
    const { requests } = await queries.fetchQuery(queueApi.list({ query }))
    selection.clear()
    selection.add(requests.map(({ id }) => id))
  }
  const isMore = total > chosen.size && chosen.size < mostInBulk
  const all = total > mostInBulk ? words.first(mostInBulk, total) : words.all(total)
  const more = isMore ? all : null
  useOfferWithoutKey(more, selectAll)
  return (
    <section className={styles.bar} aria-label={words.region} data-selection data-frame>
      <strong className={styles.number}>
        {queue.selecting.selected(chosen.size)}
        {tooMany && <span className={styles.tooMany}>{words.tooMany(mostInBulk)}</span>}
      </strong>
      <span className={styles.acts}>
        {bulkVerbs
          .filter((one) => refusalToBulk(one, worker) === null)
          .map((one) => (
            <SelectionAct
              key={one}
              verb={verbs[one]}
              words={dialog[one]}
              disabled={tooMany}
              onAct={() => setVerb(one)}
            />
          ))}
        <SelectionAct verb={words.export} words={dialog.export} disabled={tooMany} onAct={() => setExporting(true)} />
      </span>
      <span className={styles.more}>
        {more !== null && (
          <Anchor component="button" type="button" size="sm" onClick={selectAll}>
            {more}
          </Anchor>
        )}
        <Anchor component={Link} to="/bulk" size="sm">
          {words.recent}
        </Anchor>
      </span>
      <CloseButton className={styles.clear ?? ''} aria-label={words.clear} onClick={() => selection.clear()} />
      {verb && <BulkDialog verb={verb} chosen={[...chosen]} onClose={() => setVerb(null)} />}
      {exporting && (
        <ExportDialog view={view} columns={layout.columns} ids={[...chosen]} onClose={() => setExporting(false)} />
      )}
    </section>
  )
}
