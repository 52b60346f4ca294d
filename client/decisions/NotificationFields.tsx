import { TextInput } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import type { Day } from '#shared/calendar/days.ts'
import { type NotificationWay, notificationWays } from '#shared/decisions/appealStart.ts'

export type NotificationField = 'how' | 'notifiedOn' | 'proof'

/** How the decision was notified, as it is filled in; `way` is null while nothing is chosen. */
export type NotificationDraft = { readonly way: NotificationWay | null; readonly day: Day; readonly proof: string }

type NotificationFieldsProps = {
  readonly draft: NotificationDraft
  /** The first day that may be named: that of the decision. */
  readonly first: Day
  readonly faults: Faults<NotificationField>
  readonly onDraft: (changes: Partial<NotificationDraft>) => void
}

/** How, on which day, and what proves it: from there the term of appeal runs, or never. */
export function NotificationFields({ draft, first, faults, onDraft }: NotificationFieldsProps) {
  const { requests, decisions } = useMessages()
  const { notification: words } = decisions
  const { way, day, proof } = draft
  const today = useToday()
  return (
    <>
      <ChoiceField
        name="how"
        label={words.how}
        autoFocus
        options={notificationWays.map((value) => ({
          value,
          label: words.ways[value].label,
          description: words.ways[value].note,
        }))}
        value={way}
        error={faults.at('how')}
        onValue={faults.answered('how', (chosen) => onDraft({ way: chosen }))}
      />
      <DayField
        name="notifiedOn"
        label={way === null ? requests.forms.notify.day : words.days[way]}
        day={day}
        first={first}
        last={today}
        error={faults.at('notifiedOn')}
        onDay={faults.answered('notifiedOn', (chosen) => onDraft({ day: chosen }))}
      />
      {(way === 'registered' || way === 'handed') && (
        <TextInput
          {...faults.text('proof', (proof) => onDraft({ proof }))}
          label={way === 'registered' ? words.number : `${words.receipt} (${requests.optional})`}
          required={way === 'registered'}
          maw="24rem"
          value={proof}
        />
      )}
    </>
  )
}
