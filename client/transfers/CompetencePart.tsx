import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ShownRequest } from '#client/requests/api.ts'
import { transfersApi } from './api.ts'
import { ProposalSection } from './ProposalSection.tsx'
import { TransferSection } from './TransferSection.tsx'

type CompetencePartProps = { readonly view: ShownRequest }

/** Whose the request seems to be and why, and its way to another centre when it is not ours. */
export default function CompetencePart({ view }: CompetencePartProps) {
  const { data } = useSuspenseQuery(transfersApi.read({ params: { requestId: view.request.id } }))
  return (
    <Stack gap="xl">
      <ProposalSection view={view} competence={data} />
      <TransferSection key={view.request.id} view={view} competence={data} />
    </Stack>
  )
}
