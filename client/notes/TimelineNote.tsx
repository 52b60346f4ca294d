import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { TimelineEntry } from '#shared/journal/timeline.ts'
import { NoteEditor } from './NoteEditor.tsx'
import styles from './Timeline.module.css'
import { useMinutesToEdit } from './useMinutesToEdit.ts'
import { When } from './When.tsx'

type Note = Extract<TimelineEntry, { kind: 'note' }>

/** A note; its author may still change it for a quarter of an hour. */
export function TimelineNote({ requestId, note }: { readonly requestId: string; readonly note: Note }) {
  const messages = useMessages()
  const { notes, journal } = messages
  const [editing, setEditing] = useState(false)
  const minutes = useMinutesToEdit(note, useWorker())
  if (editing) return <NoteEditor requestId={requestId} note={note} onDone={() => setEditing(false)} />
  return (
    <>
      <div className={styles.text}>{note.text}</div>
      <div className={styles.about}>
        <span>{note.actor ?? journal.somebody}</span>
        <When at={note.at} />
        {note.editedAt && (
          <span title={messages.moment(note.editedAt)}>{notes.edited(messages.time(note.editedAt))}</span>
        )}
        {minutes > 0 && (
          <span className={styles.editable}>
            <Anchor component="button" type="button" size="xs" onClick={() => setEditing(true)}>
              {notes.edit}
            </Anchor>{' '}
            {notes.editableFor(messages.number(minutes))}
          </span>
        )}
      </div>
    </>
  )
}
