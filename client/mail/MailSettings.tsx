import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { mailApi } from './api.ts'
import { ServerForm } from './ServerForm.tsx'
import { TryServer } from './TryServer.tsx'

/** The server by which mails leave, and a way to try it. */
export default function MailSettings() {
  const { settings, mail } = useMessages()
  const { settings: words } = mail
  const { data } = useSuspenseQuery(mailApi.server({}))
  return (
    <Stack gap="md" maw="40rem">
      <SectionHead title={settings.sections.mail} lead={words.lead} />
      <ServerForm server={data.server} />
      {data.server && <TryServer />}
    </Stack>
  )
}
