import { Anchor, Title } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { countedUpTo, type Reason, reasons, shownOfEach } from '#shared/today/contract.ts'
import styles from './Today.module.css'

const lists: Readonly<Partial<Record<Reason, string>>> = {
  acknowledge: '/queue?list=unacknowledged',
  term: '/queue?list=mine',
  new: '/queue',
}

/** How many of each reason there are besides those shown, and the list where they stand. */
export function MoreLines({ more }: { readonly more: Readonly<Partial<Record<Reason, number>>> }) {
  const { today: words, number } = useMessages()
  const beyond = reasons.filter((reason) => more[reason] !== undefined)
  if (beyond.length === 0) return null
  return (
    <section className={styles.section}>
      <Title order={2} size="h5">
        {words.moreTitle}
      </Title>
      <ul className={styles.more}>
        {beyond.map((reason) => {
          const hidden = more[reason] ?? 0
          const many = hidden + shownOfEach >= countedUpTo ? `${number(hidden)}+` : number(hidden)
          const said = words.more(many, words.kinds[reason])
          const list = lists[reason]
          return (
            <li key={reason}>
              {list ? (
                <Anchor component={Link} to={list} size="sm">
                  {said}
                </Anchor>
              ) : (
                said
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
