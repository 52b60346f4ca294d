import { Group, Text, Textarea } from '@mantine/core'
import { type ReactNode, type Ref, useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { longestNote } from '#shared/notes/contract.ts'

type NoteFieldProps = {
  readonly label: string
  readonly text: string
  readonly error: string | undefined
  readonly onText: (text: string) => void
  readonly onSend: () => void
  readonly field?: Ref<HTMLTextAreaElement>
  /** The buttons. */
  readonly children: ReactNode
}

const nearTheLimit = 500

/** Where a note is written; Ctrl + Enter sends it, and a counter appears when little room is left. */
export function NoteField({ label, text, error, onText, onSend, field, children }: NoteFieldProps) {
  const messages = useMessages()
  const counterId = useId()
  const left = longestNote - text.length
  return (
    <>
      <Textarea
        {...(field && { ref: field })}
        name="text"
        label={label}
        autosize
        minRows={2}
        maxRows={14}
        value={text}
        error={error}
        aria-describedby={counterId}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onSend()
        }}
      />
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text id={counterId} size="xs" c={left < 0 ? 'red' : 'dimmed'} aria-live="polite">
          {left > nearTheLimit && messages.notes.hint}
          {left >= 0 && left <= nearTheLimit && messages.notes.left(messages.number(left))}
          {left < 0 && messages.notes.tooLong(messages.number(-left))}
        </Text>
        <Group gap="xs" wrap="nowrap">
          {children}
        </Group>
      </Group>
    </>
  )
}
