import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { ListState } from '#shared/queue/address.ts'
import { refusalToKeep } from '#shared/views/changing.ts'
import type { SavedView } from '#shared/views/contract.ts'
import { RemoveView } from './RemoveView.tsx'
import { RenameView } from './RenameView.tsx'
import { ViewLink } from './ViewLink.tsx'
import styles from './ViewsPanel.module.css'

type SavedViewLineProps = {
  readonly view: SavedView
  readonly state: ListState
  readonly onFollow: () => void
  readonly onDone: (sentence: string) => void
}

const icon = { variant: 'subtle', color: 'gray', c: 'inherit', size: 'sm' } as const

/** A saved view: opened by its name, and renamed or removed by whom it belongs to. */
export function SavedViewLine({ view, state, onFollow, onDone }: SavedViewLineProps) {
  const { renaming, removing } = useMessages().views
  const worker = useWorker()
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const isMine = refusalToKeep({ workerId: view.office ? null : worker.id }, worker) === null
  const leave = () => setDoing(null)
  return (
    <li>
      <div className={styles.line}>
        <ViewLink name={view.name} address={view.address} id={view.id} state={state} onFollow={onFollow} />
        {isMine && (
          <>
            <ActionIcon {...icon} aria-label={renaming.open(view.name)} onClick={() => setDoing('rename')}>
              <IconPencil size="1rem" aria-hidden />
            </ActionIcon>
            <ActionIcon {...icon} aria-label={removing.open(view.name)} onClick={() => setDoing('remove')}>
              <IconTrash size="1rem" aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
      {doing === 'rename' && <RenameView view={view} onLeave={leave} />}
      {doing === 'remove' && <RemoveView view={view} onLeave={leave} onDone={onDone} />}
    </li>
  )
}
