import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { stateOf } from '#client/queue/readView.ts'
import { isModified } from '#shared/views/modified.ts'
import { viewsApi } from './api.ts'
import { BuiltInViews } from './BuiltInViews.tsx'
import { ReplaceView } from './ReplaceView.tsx'
import { SavedViews } from './SavedViews.tsx'
import { SaveView } from './SaveView.tsx'
import styles from './ViewsPanel.module.css'

/** The views that can be opened, and the list as it is saved as one more; opening one closes the panel. */
export function ViewsPanel({ onFollow }: { readonly onFollow: () => void }) {
  const { groups, noneOwn } = useMessages().views
  const [params] = useSearchParams()
  const [said, setSaid] = useState('')
  const { data } = useSuspenseQuery(viewsApi.list({}))
  const state = stateOf(params)
  const opened = data.views.find(({ id }) => id === state.saved)
  const own = data.views.filter(({ office }) => !office)
  const shared = data.views.filter(({ office }) => office)
  const lists = { state, onFollow, onDone: setSaid }
  return (
    <div className={styles.panel}>
      {opened && isModified(state, opened.address) && <ReplaceView view={opened} state={state} onDone={setSaid} />}
      <BuiltInViews title={groups.builtIn} state={state} onFollow={onFollow} />
      {shared.length > 0 && <SavedViews {...lists} title={groups.office} views={shared} />}
      <SavedViews {...lists} title={groups.own} views={own}>
        {own.length === 0 && <p className={styles.none}>{noneOwn}</p>}
      </SavedViews>
      <SaveView state={state} onDone={setSaid} />
      <p role="status" className={styles.none}>
        {said}
      </p>
    </div>
  )
}
