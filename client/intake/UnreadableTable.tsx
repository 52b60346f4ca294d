import '@mantine/core/styles/Table.css'
import { Anchor, Paper, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Reply } from '#shared/http/endpoint.ts'
import type { intake as contract } from '#shared/intake/contract.ts'
import { intakeApi } from './api.ts'
import { FaultList } from './FaultList.tsx'
import place from './UnreadablePage.module.css'

type UnreadableMessage = Reply<typeof contract.unreadable>['messages'][number]

const shownFaults = 3

/** The messages that wait, the oldest first. */
export function UnreadableTable() {
  const { intake } = useMessages()
  const { unreadable: words } = intake
  const { data } = useSuspenseQuery(intakeApi.unreadable({}))
  if (data.messages.length === 0)
    return (
      <Stack align="center" gap="xs" py="xl" c="dimmed">
        <IconCircleCheck size="2rem" aria-hidden />
        <Text>{words.empty}</Text>
      </Stack>
    )
  return (
    <Paper withBorder className={place.list}>
      <Table className={place.table} verticalSpacing="sm" horizontalSpacing="md">
        <VisuallyHidden component="caption">{words.waiting(data.messages.length)}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.sender}</Table.Th>
            <Table.Th className={place.wide}>{words.receivedAt}</Table.Th>
            <Table.Th>{words.problems}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.messages.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function MessageRow({ message }: { readonly message: UnreadableMessage }) {
  const { intake, moment } = useMessages()
  const { unreadable: words } = intake
  const arrived = moment(message.receivedAt)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        <Text fw={600}>{message.sender}</Text>
        <Text size="sm" c="dimmed" className={place.under}>
          {arrived}
        </Text>
        <Anchor
          component={Link}
          to={`/unreadable/${message.id}`}
          size="sm"
          aria-label={words.openOne(message.sender, arrived)}
        >
          {words.open}
        </Anchor>
      </Table.Th>
      <Table.Td className={`${place.wide} ${place.when}`}>{arrived}</Table.Td>
      <Table.Td>
        <FaultList faults={message.faults} most={shownFaults} />
      </Table.Td>
    </Table.Tr>
  )
}
