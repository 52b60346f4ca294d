import { Anchor } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Alike } from '#shared/persons/contract.ts'
import { comparisonAddress } from './api.ts'
import styles from './Persons.module.css'

type OpenElsewhereProps = {
  readonly alike: Alike
  readonly isMine: boolean
  /** The request on whose page it is said. */
  readonly requestId: string
}

/** Said before somebody takes the request on, and again once they have: what is open of the same person, and with whom. */
export function OpenElsewhere({ alike: { open, suspicions }, isMine, requestId }: OpenElsewhereProps) {
  const { persons } = useMessages()
  const requests = open
    .map(({ number, holderName }) =>
      holderName === null ? persons.withNobody(number) : persons.withHolder(number, holderName),
    )
    .join(' · ')
  const isSure = open.some(({ id }) => !suspicions.some(({ request }) => request.id === id))
  const say = isMine ? persons.openOfMine : isSure ? persons.open : persons.maybeOpen
  const [first] = open
  return (
    <p className={styles.open} role="status" hidden={!first}>
      {first && (
        <>
          <IconAlertCircle size="1.125rem" aria-hidden />{' '}
          <span>
            {say(requests)}{' '}
            <Anchor
              component={Link}
              inherit
              underline="always"
              to={comparisonAddress(requestId, first.id)}
              aria-label={persons.compareWith(first.applicant, first.number)}
            >
              {persons.compare}
            </Anchor>
          </span>
        </>
      )}
    </p>
  )
}
