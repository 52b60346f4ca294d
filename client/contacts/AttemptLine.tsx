import { IconCheck, IconX } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Attempt } from '#shared/contacts/attempt.ts'
import styles from './ContactsPart.module.css'
import { wayIcons } from './wayIcons.ts'

/** One attempt: how, reached or not, by whom and when. */
export function AttemptLine({ attempt }: { readonly attempt: Attempt }) {
  const messages = useMessages()
  const { way, reached, remark, worker, at } = attempt
  const words = messages.contacts
  const Way = wayIcons[way]
  const Result = reached ? IconCheck : IconX
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.what}>
          <Way size="1em" aria-hidden /> {words.ways[way]}{' '}
          <span className={reached ? styles.done : styles.near}>
            <Result size="1em" aria-hidden /> {reached ? words.reached : words.notReached}
          </span>
        </p>
        {remark !== '' && <p className={styles.remark}>{remark}</p>}
      </div>
      <span className={styles.about}>
        {worker}, <time dateTime={at}>{messages.moment(at)}</time>
      </span>
    </li>
  )
}
