import { IconBookmark, IconColumns3, IconFileExport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { viewsApi } from '#client/views/api.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { isModified } from '#shared/views/modified.ts'
import styles from './ListTools.module.css'
import { OfferedTool } from './OfferedTool.tsx'
import { stateOf } from './readView.ts'
import { useCards } from './useCards.ts'
import { useListLayout } from './useListLayout.ts'

const ViewsPanel = lazy(async () => ({ default: (await import('#client/views/ViewsPanel.tsx')).ViewsPanel }))
const ColumnsPanel = lazy(async () => ({ default: (await import('./ColumnsPanel.tsx')).ColumnsPanel }))
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

/** What can be done with the list as a whole: another view of it, other columns, a table of it. Each is loaded when it is first opened. */
export function ListTools({ view }: { readonly view: QueueView }) {
  const { tools } = useMessages().queue
  const { layout } = useListLayout()
  const asCards = useCards()
  const [exporting, setExporting] = useState(false)
  const viewName = useViewName()
  return (
    <>
      <OfferedTool words={tools.views}>
        <Dropdown
          wide
          title={viewName}
          button={<Tool icon={<IconBookmark size="1.125rem" aria-hidden />} word={viewName} />}
        >
          {(close) => (
            <Boundary>
              <ViewsPanel onFollow={close} />
            </Boundary>
          )}
        </Dropdown>
      </OfferedTool>
      {!asCards && (
        <OfferedTool words={tools.columns}>
          <Dropdown
            wide
            title={tools.columns}
            button={<Tool icon={<IconColumns3 size="1.125rem" aria-hidden />} word={tools.columns} />}
          >
            {() => (
              <Boundary>
                <ColumnsPanel />
              </Boundary>
            )}
          </Dropdown>
        </OfferedTool>
      )}
      <OfferedTool words={tools.export}>
        <button
          type="button"
          className={styles.tool}
          title={tools.export}
          aria-haspopup="dialog"
          onClick={() => setExporting(true)}
        >
          <Tool icon={<IconFileExport size="1.125rem" aria-hidden />} word={tools.export} />
        </button>
      </OfferedTool>
      <Suspense>
        {exporting && <ExportDialog view={view} columns={layout.columns} onClose={() => setExporting(false)} />}
      </Suspense>
    </>
  )
}

/** A picture; its word where there is room. */
const Tool = ({ icon, word }: { readonly icon: ReactNode; readonly word: string }) => (
  <>
    {icon}
    <span className={styles.word}>{word}</span>
  </>
)

/** The saved view that was opened, and whether the list is still as it was saved; « Vues » where none was. */
function useViewName(): string {
  const { tools } = useMessages().queue
  const [params] = useSearchParams()
  const state = stateOf(params)
  const { data } = useQuery({ ...viewsApi.list({}), enabled: state.saved !== undefined })
  const opened = data?.views.find(({ id }) => id === state.saved)
  if (!opened) return tools.views
  return isModified(state, opened.address) ? tools.modified(opened.name) : opened.name
}
