import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { tellWriting } from '#client/presence/writing.ts'
import { longestNote } from '#shared/notes/contract.ts'
import { notesApi } from './api.ts'
import { NoteField } from './NoteField.tsx'

type NoteEditorProps = {
  readonly requestId: string
  readonly note: { readonly id: string; readonly text: string; readonly version: number }
  readonly onDone: () => void
}

/** Changes a note over the version that was opened. */
export function NoteEditor({ requestId, note, onDone }: NoteEditorProps) {
  const { notes } = useMessages()
  const [opened] = useState(note)
  const [text, setText] = useState(note.text)
  const editing = useMutation(notesApi.edit)
  const empty = text.trim() === ''
  useEffect(() => () => tellWriting(requestId, ''), [requestId])
  const send = () => {
    if (empty || text.length > longestNote) return
    const params = { requestId, noteId: note.id }
    editing.mutate({ params, version: opened.version, body: { text } }, { onSuccess: onDone })
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
        label={notes.edit}
        text={text}
        error={empty ? notes.empty : undefined}
        onText={(next) => {
          setText(next)
          tellWriting(requestId, next)
        }}
        onSend={send}
        field={focus}
      >
        <Button variant="default" size="compact-sm" onClick={onDone}>
          {notes.cancel}
        </Button>
        <Button type="submit" size="compact-sm" loading={editing.isPending}>
          {notes.save}
        </Button>
      </NoteField>
      <RefusalText error={editing.error} />
    </Stack>
  )
}

const focus = (area: HTMLTextAreaElement | null) => area?.focus()
