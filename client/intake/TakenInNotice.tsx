import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { TakenIn } from '#shared/intake/contract.ts'

/** The request that was made: its number, its date of receipt and its acknowledgement. */
export function TakenInNotice({ takenIn }: { readonly takenIn: TakenIn }) {
  const { intake, longDay } = useMessages()
  const { unreadable: words } = intake
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Paper withBorder p="lg" role="status">
      <Stack gap="md">
        <Group gap="sm" c="green" wrap="nowrap">
          <IconCircleCheck aria-hidden />
          <Title order={2} size="h4" tabIndex={-1} ref={heading} c="var(--mantine-color-text)">
            {words.takenIn(takenIn.number)}
          </Title>
        </Group>
        <dl>
          <Text component="dt" size="sm" c="dimmed">
            {words.receivedOn}
          </Text>
          <Text component="dd" m={0} mb="xs">
            {longDay(takenIn.receivedOn)}
          </Text>
          <Text component="dt" size="sm" c="dimmed">
            {words.acknowledgement}
          </Text>
          <Text component="dd" m={0} ff="monospace">
            {takenIn.acknowledgementNumber}
          </Text>
        </dl>
        <Group>
          <Button component={Link} to={`/requests/${takenIn.requestId}`}>
            {words.openRequest}
          </Button>
          <Button component={Link} to="/unreadable" variant="default">
            {words.back}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
