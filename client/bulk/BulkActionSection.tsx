import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import type { BulkAction } from '#shared/bulk/contract.ts'
import { BulkCounts } from './BulkCounts.tsx'
import { BulkOutcome } from './BulkOutcome.tsx'
import { ReverseBulk } from './ReverseBulk.tsx'
import { useAskedText } from './useAskedText.ts'

/** One bulk action: what was asked, by whom and when, how it went, and each request when it is wanted. */
export function BulkActionSection({ action }: { readonly action: BulkAction }) {
  const { bulk, moment } = useMessages()
  const askedText = useAskedText()
  const [open, setOpen] = useState(false)
  return (
    <Stack component="section" gap="xs" aria-label={askedText(action.asked)}>
      <Title order={2} size="h5">
        {askedText(action.asked)}
      </Title>
      <Text size="sm" c="dimmed">
        {bulk.page.by(action.workerName, moment(action.at))}
      </Text>
      {open ? (
        <Boundary>
          <BulkOutcome bulkId={action.id} />
        </Boundary>
      ) : (
        <>
          <BulkCounts counts={action.counts} />
          <ReverseBulk action={action} />
        </>
      )}
      <div>
        <Button variant="subtle" size="compact-sm" ml="-0.5rem" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? bulk.results.hide : bulk.results.show}
        </Button>
      </div>
    </Stack>
  )
}
