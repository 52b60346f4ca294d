import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { tellWriting } from '#client/presence/writing.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ChangedMeanwhile } from '#client/requests/ChangedMeanwhile.tsx'
import { longestNote } from '#shared/notes/contract.ts'
import type { Refused } from '#shared/refusals.ts'
import { notesApi } from './api.ts'
import { NoteField } from './NoteField.tsx'
import { useDraft } from './useDraft.ts'

type Sent = { readonly seen: ShownRequest; readonly text: string }
type NoteBoxProps = { readonly view: ShownRequest; readonly field: Ref<HTMLTextAreaElement> }

/** A new note on the request as it is shown; what is typed stays until the server has it. */
export function NoteBox({ view, field }: NoteBoxProps) {
  const { notes, requests } = useMessages()
  const { text, write, take } = useDraft(view.request.id)
  const [missing, setMissing] = useState(false)
  const writing = useMutation<unknown, Refused, Sent>({
    mutationFn: ({ seen: { request }, text }) =>
      notesApi.write.mutationFn({ params: { requestId: request.id }, version: request.version, body: { text } }),
    onSuccess: (_, sent) => {
      take(sent.text)
      tellWriting(view.request.id, '')
    },
  })
  const stale = writing.error?.refusal === 'request-changed-meanwhile'
  const send = () => {
    const empty = text.trim() === ''
    setMissing(empty)
    if (!empty && text.length <= longestNote && !writing.isPending) writing.mutate({ seen: view, text })
  }

  return (
    <Stack
      gap="xs"
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <NoteField
        field={field}
        label={notes.write}
        text={text}
        error={missing ? notes.empty : undefined}
        onSend={send}
        onText={(next) => {
          setMissing(false)
          write(next)
          tellWriting(view.request.id, next)
        }}
      >
        <Button type="submit" variant="default" size="compact-sm" loading={writing.isPending}>
          {stale ? requests.conflict.sendAgain : notes.add}
        </Button>
      </NoteField>
      {stale && writing.variables && <ChangedMeanwhile seen={writing.variables.seen} now={view} />}
      {!stale && <RefusalText error={writing.error} />}
    </Stack>
  )
}
