import type { TimelineEntry } from '#shared/journal/timeline.ts'
import styles from './Timeline.module.css'
import { useEntryText } from './useEntryText.ts'
import { When } from './When.tsx'

type Act = Extract<TimelineEntry, { kind: 'act' }>

/** One thing that was done, by whom, when, and the reason that was given for it. */
export function TimelineAct({ act }: { readonly act: Act }) {
  const entryText = useEntryText()
  return (
    <>
      <div className={styles.act}>{entryText(act)}</div>
      {act.reason && <blockquote className={styles.reason}>{act.reason}</blockquote>}
      <div className={styles.about}>
        <When at={act.at} />
      </div>
    </>
  )
}
