import { useMessages } from '#client/language/useMessages.ts'
import styles from './Select.module.css'
import { selection, useSelection, useSelectionPage } from './selection.ts'

/** Selects all rows of the page, or none. */
export function SelectPage() {
  const { selecting } = useMessages().queue
  const page = useSelectionPage()
  const chosen = useSelection()
  const some = page.filter((id) => chosen.has(id)).length
  const all = page.length > 0 && some === page.length
  return (
    <label className={styles.place}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = some > 0 && !all
        }}
        className={styles.box}
        type="checkbox"
        aria-label={selecting.page}
        checked={all}
        onChange={() => (all ? selection.remove(page) : selection.add(page))}
      />
    </label>
  )
}
