import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { mailApi } from './api.ts'
import { ServerForm } from './ServerForm.tsx'
import { TryServer } from './TryServer.tsx'

/** The server by which mails leave, and a way to try it. */
export default function MailSettings() {
  const { settings: words } = useMessages().mail
  const { data } = useSuspenseQuery(mailApi.server({}))
  return (
    <Stack gap="xl" maw="40rem">
      <Text>{words.lead}</Text>
      <ServerForm server={data.server} />
      {data.server && <TryServer />}
    </Stack>
  )
}
