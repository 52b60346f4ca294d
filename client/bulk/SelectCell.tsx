import { useMessages } from '#client/language/useMessages.ts'
import type { ListedRequest } from '#shared/queue/contract.ts'
import styles from './Select.module.css'
import { selection, useIsSelected } from './selection.ts'

/** Selects the request of the row; with Shift every row from the one selected last. */
export function SelectCell({ request: { id, applicant, number } }: { readonly request: ListedRequest }) {
  const { selecting } = useMessages().queue
  const selected = useIsSelected(id)
  return (
    <label className={styles.place}>
      <input
        className={styles.box}
        type="checkbox"
        aria-label={selecting.one(applicant, number)}
        checked={selected}
        onChange={() => null}
        onClick={(event) => (event.shiftKey ? selection.extendTo(id) : selection.toggle(id))}
      />
    </label>
  )
}
