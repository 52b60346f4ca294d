import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { type BulkAction, bulkStates } from '#shared/bulk/contract.ts'

/** How many were done, left out, taken back; what there is none of is not said. */
export function BulkCounts({ counts }: Pick<BulkAction, 'counts'>) {
  const words = useMessages().bulk.results.counts
  const said = bulkStates.filter((state) => counts[state] > 0).map((state) => words[state](counts[state]))
  return <Text role="status">{said.join(', ')}</Text>
}
