import { IconAlertCircle } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Alike } from '#shared/persons/contract.ts'
import styles from './Persons.module.css'

type OpenElsewhereProps = { readonly alike: Alike; readonly isMine: boolean }

/** Said before somebody takes the request on, and again once they have: what is open of the same person, and with whom. */
export function OpenElsewhere({ alike: { open, suspicions }, isMine }: OpenElsewhereProps) {
  const { persons } = useMessages()
  const requests = open
    .map(({ number, holderName }) =>
      holderName === null ? persons.withNobody(number) : persons.withHolder(number, holderName),
    )
    .join(' · ')
  const isSure = open.some(({ id }) => !suspicions.some(({ request }) => request.id === id))
  const say = isMine ? persons.openOfMine : isSure ? persons.open : persons.maybeOpen
  return (
    <p className={styles.open} role="status" hidden={open.length === 0}>
      {open.length > 0 && (
        <>
          <IconAlertCircle size="1.125rem" aria-hidden /> <span>{say(requests)}</span>
        </>
      )}
    </p>
  )
}
