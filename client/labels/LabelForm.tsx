import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { type Label, LabelEntry } from '#shared/labels/label.ts'
import { labelsApi } from './api.ts'
import { ColourField } from './ColourField.tsx'

type LabelFormProps = {
  /** The label that is changed; null for a new one. */
  readonly label: Label | null
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

/** What the office says of a label. */
export function LabelForm({ label, onClose, onDone }: LabelFormProps) {
  const { labels: words } = useMessages()
  const [entry, setEntry] = useState<LabelEntry>(label ? entryOf(label) : blank)
  const adding = useMutation(labelsApi.add)
  const changing = useMutation(labelsApi.change)
  const faults = useFaults<keyof LabelEntry>({ sentences: words.missing, cures: { 'label-name-taken': 'name' } })
  const set = (changes: Partial<LabelEntry>) => {
    setEntry({ ...entry, ...changes })
    for (const field of ['name', 'meaning'] as const) if (field in changes) faults.forget(field)
  }
  const send = () => {
    const body = faults.check(LabelEntry, entry)
    if (!body) return
    const after = { onSuccess: () => onDone(words.saved(body.name)), onError: faults.show }
    if (label === null) return adding.mutate({ body }, after)
    changing.mutate({ params: { labelId: label.id }, version: label.version, body }, after)
  }
  return (
    <FormDialog title={label === null ? words.add : words.changeOne(label.name)} onClose={onClose}>
      <Form
        faults={faults}
        verb={words.save}
        sending={adding.isPending || changing.isPending}
        onSend={send}
        onCancel={onClose}
      >
        <TextInput
          data-autofocus
          name="name"
          label={words.name}
          maw="24rem"
          value={entry.name}
          error={faults.at('name')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <Textarea
          name="meaning"
          label={words.meaning}
          autosize
          minRows={2}
          value={entry.meaning}
          error={faults.at('meaning')}
          onChange={({ currentTarget }) => set({ meaning: currentTarget.value })}
        />
        <ColourField chosen={entry.colour} onChosen={(colour) => set({ colour })} />
      </Form>
    </FormDialog>
  )
}

const blank: LabelEntry = { name: '', meaning: '', colour: 'blue' }

const entryOf = ({ name, meaning, colour }: Label): LabelEntry => ({ name, meaning, colour })
