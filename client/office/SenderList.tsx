import '@mantine/core/styles/Table.css'
import '@mantine/core/styles/Code.css'
import { Button, Code, Group, Paper, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import type { Sender } from '#shared/office/contract.ts'
import { AcknowledgesField } from './AcknowledgesField.tsx'
import { officeApi } from './api.ts'
import type { Opened } from './senderDialogs.ts'

type Opening = { readonly onOpen: (dialog: Opened) => void }
/** So that the old key still serves while the sender begins to use the new one. */
const mostKeys = 2

/** The senders, each with its keys. */
export function SenderList({ onOpen }: Opening) {
  const { senders: words } = useMessages().office
  const { data } = useSuspenseQuery(officeApi.senders({}))
  if (data.senders.length === 0) return <Text c="dimmed">{words.empty}</Text>
  return (
    <Stack gap="md">
      {data.senders.map((sender) => (
        <SenderCard key={sender.id} sender={sender} onOpen={onOpen} />
      ))}
    </Stack>
  )
}

function SenderCard({ sender, onOpen }: Opening & { readonly sender: Sender }) {
  const { senders: words } = useMessages().office
  return (
    <Paper withBorder component="section" aria-label={sender.name} p="md">
      <Group justify="space-between" mb="xs">
        <Group gap="sm" align="baseline">
          <Title order={2} size="h5">
            {sender.name}
          </Title>
          <Code>{sender.id}</Code>
        </Group>
        {sender.keys.length < mostKeys && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={words.addKeyFor(sender.name)}
            onClick={() => onOpen({ dialog: 'addKey', sender })}
          >
            {words.addKey}
          </Button>
        )}
      </Group>
      <AcknowledgesField sender={sender} />
      <KeyTable sender={sender} onOpen={onOpen} />
    </Paper>
  )
}

function KeyTable({ sender, onOpen }: Opening & { readonly sender: Sender }) {
  const { office, moment } = useMessages()
  const { senders: words, colleagues } = office
  return (
    <Table>
      <VisuallyHidden component="caption">{words.keysOf(sender.name)}</VisuallyHidden>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.kind}</Table.Th>
          <Table.Th>{words.since}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{colleagues.actions}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sender.keys.map(({ id, kind, addedAt }) => (
          <Table.Tr key={id}>
            <Table.Td>{words.kinds[kind]}</Table.Td>
            <Table.Td>{moment(addedAt)}</Table.Td>
            <Table.Td ta="right">
              {sender.keys.length > 1 && (
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-label={words.removeOne(kind, moment(addedAt))}
                  onClick={() => onOpen({ dialog: 'removeKey', sender, keyId: id })}
                >
                  {words.remove}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
