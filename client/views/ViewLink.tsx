import { Link } from 'react-router'
import type { ListState } from '#shared/queue/address.ts'
import { isModified } from '#shared/views/modified.ts'
import styles from './ViewsPanel.module.css'

type ViewLinkProps = {
  readonly name: string
  /** What stands behind `/queue?`. */
  readonly address: string
  /** Of a saved view; the address then says that it was opened. */
  readonly id?: string
  /** The list that is open. */
  readonly state: ListState
  readonly onFollow: () => void
}

export function ViewLink({ name, address, id, state, onFollow }: ViewLinkProps) {
  const words = [address, id && `view=${id}`].filter(Boolean).join('&')
  const here = state.saved === id && !isModified(state, address)
  return (
    <Link className={styles.view} to={`/queue?${words}`} aria-current={here ? 'page' : undefined} onClick={onFollow}>
      {name}
    </Link>
  )
}
