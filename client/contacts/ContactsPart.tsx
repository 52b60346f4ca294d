import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AppointmentsSection } from '#client/appointments/AppointmentsSection.tsx'
import { PiecesSection } from '#client/pieces/PiecesSection.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { AttemptsSection } from './AttemptsSection.tsx'
import { AwaitedSection } from './AwaitedSection.tsx'
import { contactsApi } from './api.ts'

type ContactsPartProps = { readonly view: ShownRequest }

/** What is awaited, who was reached and how, the papers and the appointments of a request. */
export default function ContactsPart({ view }: ContactsPartProps) {
  const { data } = useSuspenseQuery(contactsApi.show({ params: { requestId: view.request.id } }))
  return (
    <Stack gap="xl">
      <AwaitedSection view={view} contacts={data} />
      <AttemptsSection view={view} attempts={data.attempts} />
      <PiecesSection view={view} contacts={data} />
      <AppointmentsSection view={view} appointments={data.appointments} />
    </Stack>
  )
}
