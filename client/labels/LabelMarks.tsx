import { Spoken } from '#client/layout/Spoken.tsx'
import { LabelMark } from './LabelMark.tsx'
import styles from './LabelMarks.module.css'
import { useLabels } from './useLabels.ts'

const shownAtMost = 2

/** The labels of a row of the list, two at most; how many more. */
export function LabelMarks({ ids }: { readonly ids: readonly string[] }) {
  const labels = useLabels(ids)
  if (labels.length === 0) return null
  const more = labels.slice(shownAtMost)
  return (
    <span className={styles.marks} title={labels.map(({ name }) => name).join(', ')}>
      {labels.slice(0, shownAtMost).map((label) => (
        <span key={label.id}>
          <LabelMark label={label} />
          <Spoken>, </Spoken>
        </span>
      ))}
      {more.length > 0 && (
        <span className={styles.more}>
          <span aria-hidden>+{more.length}</span>
          <Spoken>{more.map(({ name }) => name).join(', ')}</Spoken>
        </span>
      )}
    </span>
  )
}
