import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { comparisonAddress } from '#client/persons/api.ts'
import type { FiledBefore } from '#shared/hints/noticed.ts'

type EarlierRequestProps = {
  /** The request that seems to be the same person's again. */
  readonly of: string
  readonly earlier: FiledBefore
}

/** The ways from the hint to the earlier request, and to the page on which the two stand side by side. */
export function EarlierRequest({ of, earlier: { id, number } }: EarlierRequestProps) {
  const { hints } = useMessages()
  return (
    <>
      <Anchor component={Link} size="sm" to={`/requests/${id}`} aria-label={hints.openEarlierOne(number)}>
        {hints.openEarlier}
      </Anchor>{' '}
      ·{' '}
      <Anchor component={Link} size="sm" to={comparisonAddress(of, id)} aria-label={hints.compareOne(number)}>
        {hints.compare}
      </Anchor>
    </>
  )
}
