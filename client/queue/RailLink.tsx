import type { Icon } from '@tabler/icons-react'
import { Link, useLocation } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import styles from './Rail.module.css'

type RailLinkProps = {
  readonly to: string
  readonly icon: Icon
  readonly label: string
  /** What must hold besides the path for this to be the page that is open. */
  readonly here?: boolean
  /** How many wait there; nothing is said while it is not known. */
  readonly count?: number | undefined
  /** Why what waits there must not wait, in words. */
  readonly pressing?: string | undefined
}

export function RailLink({ to, icon: Picture, label, here = true, count, pressing }: RailLinkProps) {
  const { number } = useMessages()
  const { pathname } = useLocation()
  const isPressing = pressing !== undefined && count !== undefined && count > 0
  const [path = to] = to.split('?')
  const current = here && (pathname === path || pathname.startsWith(`${path}/`))
  return (
    <li>
      <Link
        className={styles.link}
        to={to}
        aria-current={current ? (pathname === path ? 'page' : 'true') : undefined}
        title={isPressing ? pressing : label}
      >
        <Picture className={styles.icon} size="1.25rem" aria-hidden />
        <span className={styles.label}>{label}</span>
        {count !== undefined && (
          <span className={styles.count} data-pressing={isPressing || undefined}>
            {number(count)}
          </span>
        )}
        {isPressing && <Spoken>, {pressing}</Spoken>}
      </Link>
    </li>
  )
}
