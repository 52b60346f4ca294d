import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Waiting } from '#client/layout/Waiting.tsx'
import type { Reply } from '#shared/http/endpoint.ts'
import type { intake as contract, TakenIn } from '#shared/intake/contract.ts'
import { intakeApi } from './api.ts'
import { MessageAsItCame } from './MessageAsItCame.tsx'
import { SetAside } from './SetAside.tsx'
import { TakeInForm } from './TakeInForm.tsx'
import { TakenInNotice } from './TakenInNotice.tsx'
import styles from './UnreadMessage.module.css'

type Message = Reply<typeof contract.readUnreadable>
type Outcome = { readonly takenIn: TakenIn | null } | null

const dealtWith = 'message-already-dealt-with'

/** Left the message, right what is made of it. */
export function UnreadMessage({ messageId }: { readonly messageId: string }) {
  const { intake, moment } = useMessages()
  const { data: message, error } = useQuery({
    ...intakeApi.readUnreadable({ params: { messageId } }),
    throwOnError: ({ refusal }, { state }) => state.data === undefined && refusal !== dealtWith,
  })
  const [outcome, setOutcome] = useState<Outcome>(null)
  const isDealtWith = outcome === null && error?.refusal === dealtWith
  if (!message) return isDealtWith ? <DealtWithNotice /> : <Waiting />
  return (
    <>
      <PageTitle title={intake.unreadable.arrived(message.sender, moment(message.receivedAt))} />
      <div className={styles.columns}>
        <MessageAsItCame bytes={message.bytes} faults={message.faults} />
        <div>
          {isDealtWith && <DealtWithNotice />}
          {outcome === null && <Dealing message={message} onOutcome={setOutcome} />}
          {outcome !== null && outcome.takenIn === null && <SetAsideNotice />}
          {outcome?.takenIn && <TakenInNotice takenIn={outcome.takenIn} />}
        </div>
      </div>
    </>
  )
}

type Deal = { readonly message: Message; readonly onOutcome: (outcome: Outcome) => void }

function Dealing({ message, onOutcome }: Deal) {
  const { unreadable: words } = useMessages().intake
  const [settingAside, setSettingAside] = useState(false)
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h5">
            {words.form}
          </Title>
          <Text size="sm" c="dimmed">
            {words.formNote}
          </Text>
        </div>
        <Button variant="default" size="compact-sm" flex="none" onClick={() => setSettingAside(true)}>
          {words.setAside}
        </Button>
      </Group>
      {message.sentAgainAs && (
        <Alert icon={<IconInfoCircle aria-hidden />}>
          <Anchor component={Link} to={`/requests/${message.sentAgainAs.requestId}`}>
            {words.sentAgain(message.sentAgainAs.number)}
          </Anchor>{' '}
          {words.sentAgainNote}
        </Alert>
      )}
      <TakeInForm message={message} onTakenIn={(takenIn) => onOutcome({ takenIn })} />
      {settingAside && (
        <SetAside
          messageId={message.id}
          onDone={() => onOutcome({ takenIn: null })}
          onClose={() => setSettingAside(false)}
        />
      )}
    </Stack>
  )
}

function DealtWithNotice() {
  const { refusals } = useMessages()
  return (
    <Alert color="gray" role="status" my="md" icon={<IconInfoCircle aria-hidden />}>
      {refusals[dealtWith]}
    </Alert>
  )
}

function SetAsideNotice() {
  const { unreadable: words } = useMessages().intake
  return (
    <Alert color="green" role="status" icon={<IconCheck aria-hidden />}>
      {words.isSetAside}
    </Alert>
  )
}
