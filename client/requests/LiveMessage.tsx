import { CloseButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useEntryText } from '#client/notes/useEntryText.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { TimelineEntry } from '#shared/journal/timeline.ts'
import styles from './LiveMessage.module.css'

const shownFor = 12_000

/** Says what a colleague just did here, below the text and beside nobody's cursor. */
export function LiveMessage({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const { layout } = useMessages()
  const { name } = useWorker()
  const entryText = useEntryText()
  const [known, setKnown] = useState(timeline)
  const [said, setSaid] = useState('')
  if (known !== timeline) {
    const added = timeline.filter(({ id, actor }) => actor !== name && !known.some((one) => one.id === id))
    setKnown(timeline)
    if (added.length > 0) setSaid(added.map(entryText).join(' · '))
  }
  useEffect(() => {
    if (said === '') return
    const end = setTimeout(() => setSaid(''), shownFor)
    return () => clearTimeout(end)
  }, [said])
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {said !== '' && (
        <p className={styles.message}>
          {said}
          <CloseButton size="sm" aria-label={layout.close} onClick={() => setSaid('')} />
        </p>
      )}
    </div>
  )
}
