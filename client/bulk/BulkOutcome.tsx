import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { bulkApi } from './api.ts'
import { BulkCounts } from './BulkCounts.tsx'
import { BulkResults } from './BulkResults.tsx'
import { ReverseBulk } from './ReverseBulk.tsx'

/** How a bulk action went: how many, which, and the way back. */
export function BulkOutcome({ bulkId }: { readonly bulkId: string }) {
  const { data } = useSuspenseQuery(bulkApi.read({ params: { bulkId } }))
  return (
    <Stack gap="md">
      <BulkCounts counts={data.counts} />
      <BulkResults results={data.results} />
      <ReverseBulk action={data} />
    </Stack>
  )
}
