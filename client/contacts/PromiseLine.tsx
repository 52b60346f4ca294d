import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { Promised } from '#shared/contacts/promised.ts'
import { contactsApi } from './api.ts'
import styles from './ContactsPart.module.css'
import { promiseText } from './promiseText.ts'
import { WhyDialog } from './WhyDialog.tsx'

type PromiseLineProps = { readonly requestId: string; readonly promise: Promised; readonly mayWork: boolean }

/** An open promise: what, by whom, by when and how late; kept with one click, dropped with a reason. */
export function PromiseLine({ requestId, promise, mayWork }: PromiseLineProps) {
  const messages = useMessages()
  const words = messages.contacts
  const [dropping, setDropping] = useState(false)
  const on = { params: { requestId, promiseId: promise.id }, version: promise.version }
  const keep = useMutation(contactsApi.keep)
  const drop = useMutation(contactsApi.drop)
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.what}>{promise.text}</p>
        <p className={styles.about}>{promiseText(promise, messages)}</p>
      </div>
      <DueChip day={promise.dueOn} />
      {mayWork && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            loading={keep.isPending}
            aria-label={messages.layout.labelled(words.keep, promise.text)}
            onClick={() => keep.mutate(on)}
          >
            {words.keep}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={messages.layout.labelled(words.drop, promise.text)}
            onClick={() => setDropping(true)}
          >
            {words.drop}
          </Button>
        </div>
      )}
      <RefusalText error={keep.error} />
      {dropping && (
        <WhyDialog
          title={words.dropTitle}
          about={promise.text}
          label={words.dropReason}
          missing={words.missing.reason}
          verb={words.drop}
          sending={drop.isPending}
          onSend={(reason, onError) =>
            drop.mutate({ ...on, body: { reason } }, { onSuccess: () => setDropping(false), onError })
          }
          onClose={() => setDropping(false)}
        />
      )}
    </li>
  )
}
