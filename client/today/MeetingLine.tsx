import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { MeetingLine as Meeting } from '#shared/today/contract.ts'
import { keyOf } from './keyOf.ts'
import styles from './Today.module.css'
import { When } from './When.tsx'

/** A meeting whose decisions are to be entered, and the way to its table. */
export function MeetingLine({ line }: { readonly line: Meeting }) {
  const { today: words, longDay } = useMessages()
  const to = `/meetings/${line.id}`
  return (
    <li className={styles.line}>
      <div className={styles.why}>
        <span className={styles.reason}>{words.why.enter(longDay(line.day))}</span>
        <When line={line} />
      </div>
      <div className={styles.who}>
        <Link className={styles.name} to={to} data-row-link={keyOf(line)}>
          {words.bodies[line.body]}
        </Link>
        <span className={styles.quiet}>{words.waiting(line.waiting)}</span>
      </div>
      <div className={styles.next}>
        <Button
          component={Link}
          to={to}
          variant="default"
          size="compact-sm"
          aria-label={words.nextFor(words.next.enter, longDay(line.day))}
        >
          {words.next.enter}
        </Button>
      </div>
    </li>
  )
}
