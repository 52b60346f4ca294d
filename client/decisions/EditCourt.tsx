import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { DayField } from '#client/requests/DayField.tsx'
import type { LabourCourt } from '#shared/decisions/court.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { useCourtDraft } from './useCourtDraft.ts'
import { useCourtName } from './useCourtName.ts'

type EditCourtProps = {
  /** Null for a new one. */
  readonly court: LabourCourt | null
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

/** The court as the office knows it now. */
export function EditCourt({ court, onDone, onClose }: EditCourtProps) {
  const { decisions, layout } = useMessages()
  const words = decisions.courts
  const today = useToday()
  const nameOf = useCourtName()
  const { draft, write, faults, isSending, save } = useCourtDraft(court, (saved) => onDone(words.saved(nameOf(saved))))
  return (
    <FormDialog title={court === null ? words.add : words.editOne(nameOf(court))} onClose={onClose}>
      <Form faults={faults} verb={words.save} sending={isSending} onSend={save} onCancel={onClose}>
        {officialLanguages.map((language, place) => (
          <TextInput
            key={language}
            name="names"
            lang={language}
            label={words.nameIn(layout.languages[language])}
            {...(place === 0 && { 'data-autofocus': true })}
            value={draft.names[language] ?? ''}
            error={faults.at('names')}
            onChange={({ currentTarget }) => write({ names: { ...draft.names, [language]: currentTarget.value } })}
          />
        ))}
        <Textarea
          name="address"
          label={words.address}
          description={words.addressHint}
          autosize
          minRows={2}
          value={draft.address}
          error={faults.at('address')}
          onChange={({ currentTarget }) => write({ address: currentTarget.value })}
        />
        <DayField
          name="checkedOn"
          label={words.checkedOn}
          day={draft.checkedOn}
          first=""
          last={today}
          error={faults.at('checkedOn')}
          onDay={(checkedOn) => write({ checkedOn })}
        />
        <Textarea
          name="hears"
          label={words.hears}
          description={words.hearsHint}
          autosize
          minRows={2}
          value={draft.hears}
          error={faults.at('hears')}
          onChange={({ currentTarget }) => write({ hears: currentTarget.value })}
        />
        <NativeSelect
          name="language"
          label={words.language}
          value={draft.language ?? ''}
          data={[
            { value: '', label: words.anyLanguage },
            ...officialLanguages.map((language) => ({ value: language, label: layout.languages[language] })),
          ]}
          onChange={({ currentTarget }) =>
            write({ language: officialLanguages.find((one) => one === currentTarget.value) ?? null })
          }
        />
      </Form>
    </FormDialog>
  )
}
