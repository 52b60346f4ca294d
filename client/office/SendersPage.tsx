import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { AddKey } from './AddKey.tsx'
import { AddSender } from './AddSender.tsx'
import { NewSecret } from './NewSecret.tsx'
import { OfficePage } from './OfficePage.tsx'
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
    <OfficePage
      words={senders}
      icon={<IconPlus size="1.1rem" aria-hidden />}
      done={done}
      onAdd={() => setOpened({ dialog: 'addSender' })}
    >
      <Boundary>
        <SenderList onOpen={setOpened} />
      </Boundary>
      {opened.dialog === 'addSender' && <AddSender onDone={receive} onClose={close} />}
      {opened.dialog === 'addKey' && <AddKey sender={opened.sender} onDone={receive} onClose={close} />}
      {opened.dialog === 'secret' && <NewSecret sender={opened.sender} secret={opened.secret} onClose={close} />}
      {opened.dialog === 'removeKey' && (
        <RemoveKey sender={opened.sender} keyId={opened.keyId} onDone={finish} onClose={close} />
      )}
    </OfficePage>
  )
}
