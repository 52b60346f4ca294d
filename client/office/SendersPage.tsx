import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { AddKey } from './AddKey.tsx'
import { AddSender } from './AddSender.tsx'
import { Done } from './Done.tsx'
import { NewSecret } from './NewSecret.tsx'
import place from './OfficePage.module.css'
import { RemoveKey } from './RemoveKey.tsx'
import { SenderList } from './SenderList.tsx'
import type { NewKey, Opened } from './senderDialogs.ts'

/** Who may send requests to the office, and with which keys. */
export default function SendersPage() {
  const { senders } = useMessages().office
  const [opened, setOpened] = useState<Opened>({ dialog: 'none' })
  const [done, setDone] = useState('')
  const close = () => setOpened({ dialog: 'none' })
  const finish = (sentence: string) => {
    setDone(sentence)
    close()
  }
  const receive = ({ sender, secret }: NewKey) =>
    secret === null ? finish(senders.keyAdded(sender.name)) : setOpened({ dialog: 'secret', sender, secret })

  return (
    <div className={place.page}>
      <Group justify="space-between" align="flex-start" mb="lg">
        <Stack gap={2}>
          <PageTitle title={senders.title} />
          <Text c="dimmed">{senders.lead}</Text>
        </Stack>
        <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={() => setOpened({ dialog: 'addSender' })}>
          {senders.add}
        </Button>
      </Group>
      <Done sentence={done} />
      <Boundary>
        <SenderList onOpen={setOpened} />
      </Boundary>
      {opened.dialog === 'addSender' && <AddSender onDone={receive} onClose={close} />}
      {opened.dialog === 'addKey' && <AddKey sender={opened.sender} onDone={receive} onClose={close} />}
      {opened.dialog === 'secret' && <NewSecret sender={opened.sender} secret={opened.secret} onClose={close} />}
      {opened.dialog === 'removeKey' && (
        <RemoveKey sender={opened.sender} keyId={opened.keyId} onDone={finish} onClose={close} />
      )}
    </div>
  )
}
