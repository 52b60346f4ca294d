import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { RequestLine } from '#shared/today/contract.ts'
import { keyOf } from './keyOf.ts'
import { NextButton } from './NextButton.tsx'
import styles from './Today.module.css'
import { When } from './When.tsx'
import { whyOf } from './whyOf.ts'

/** Why, who, and the one thing to do. */
export function TodayLine({ line }: { readonly line: RequestLine }) {
  const messages = useMessages()
  const today = useToday()
  return (
    <li className={styles.line}>
      <div className={styles.why}>
        <span className={styles.reason}>{whyOf(line, today, messages)}</span>
        <When line={line} />
      </div>
      <div className={styles.who}>
        <Link className={styles.name} to={`/requests/${line.requestId}`} data-row-link={keyOf(line)}>
          {line.applicant}
        </Link>
        <span className={styles.quiet}>
          {line.number}
          {line.unheld && line.reason !== 'new' && ` · ${messages.today.unheld}`}
        </span>
      </div>
      <div className={styles.next}>
        <NextButton line={line} />
      </div>
    </li>
  )
}
