import { TextInput } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'

/** A meeting as it is being typed. */
export type MeetingDraft = Readonly<Record<(typeof fields)[number], string>>

const fields = ['heldOn', 'startsAt', 'place', 'agendaClosesOn'] as const
const kinds = { heldOn: 'date', startsAt: 'time', place: 'text', agendaClosesOn: 'date' } as const

export const blankMeeting: MeetingDraft = { heldOn: '', startsAt: '', place: '', agendaClosesOn: '' }

type MeetingFieldsProps = {
  readonly typed: MeetingDraft
  readonly faults: Faults<string>
  /** What an empty day of closing means; null where it may not be empty. */
  readonly closesNote: string | null
  readonly onTyped: (changes: Partial<MeetingDraft>) => void
}

/** When and where the body meets, and until when its agenda is open. */
export function MeetingFields({ typed, faults, closesNote, onTyped }: MeetingFieldsProps) {
  const { requests, committee } = useMessages()
  const { meetings: words } = committee
  const isOptional = (field: (typeof fields)[number]) =>
    field === 'startsAt' || field === 'place' || (field === 'agendaClosesOn' && closesNote !== null)
  return fields.map((field) => (
    <TextInput
      key={field}
      type={kinds[field]}
      {...faults.text(field, (text) => onTyped({ [field]: text }))}
      label={isOptional(field) ? `${words[field]} (${requests.optional})` : words[field]}
      {...(field === 'agendaClosesOn' && closesNote !== null && { description: closesNote })}
      {...(field !== 'place' && { maw: '16rem' })}
      {...(field === 'heldOn' && { 'data-autofocus': true })}
      value={typed[field]}
    />
  ))
}
