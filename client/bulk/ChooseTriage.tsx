import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { type BulkTriage, BulkTriage as TriageOfMany } from '#shared/bulk/asked.ts'
import { competences, urgencies } from '#shared/requests/triage.ts'
import type { Choice } from './choice.ts'

type Draft = Omit<BulkTriage, 'competence'> & { readonly competence: BulkTriage['competence'] | null }

const blank: Draft = { competence: null, urgency: 'normal', urgencyReason: '', knownToOffice: null }

/** What triage settles for all of them; what differs from one to another is left to each. */
export function ChooseTriage({ begun, onChosen, onCancel }: Choice) {
  const { bulk, requests, queue } = useMessages()
  const { triage, missing } = requests
  const [draft, setDraft] = useState<Draft>(begun?.kind === 'triage' ? begun.settled : blank)
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes })
  const faults = useFaults<'competence' | 'urgencyReason'>({
    sentences: { competence: missing.competence, urgencyReason: missing.urgencyReason },
  })
  const send = () => {
    const urgencyReason = draft.urgency === 'normal' ? '' : draft.urgencyReason
    const settled = faults.check(TriageOfMany, { ...draft, urgencyReason })
    if (settled) onChosen({ kind: 'triage', settled })
  }
  return (
    <Form faults={faults} verb={bulk.choose.show} sending={false} onSend={send} onCancel={onCancel}>
      <ChoiceField
        inLine
        autoFocus
        name="competence"
        label={triage.competence}
        options={competences.map((value) => ({ value, label: triage.competences[value] }))}
        value={draft.competence}
        error={faults.at('competence')}
        onValue={faults.answered('competence', (competence) => set({ competence }))}
      />
      <ChoiceField
        inLine
        name="knownToOffice"
        label={bulk.choose.known}
        options={[
          { value: 'each', label: bulk.choose.keepKnown },
          { value: 'yes', label: triage.yes },
          { value: 'no', label: triage.no },
        ]}
        value={draft.knownToOffice === null ? 'each' : draft.knownToOffice ? 'yes' : 'no'}
        error={undefined}
        onValue={(known) => set({ knownToOffice: known === 'each' ? null : known === 'yes' })}
      />
      <ChoiceField
        inLine
        name="urgency"
        label={triage.urgency}
        options={urgencies.map((value) => ({ value, label: queue.urgencies[value] }))}
        value={draft.urgency}
        error={undefined}
        onValue={(urgency) => set({ urgency })}
      />
      {draft.urgency !== 'normal' && (
        <TextInput
          {...faults.text('urgencyReason', (urgencyReason) => set({ urgencyReason }))}
          label={triage.urgencyReason}
          value={draft.urgencyReason}
        />
      )}
      <Text size="xs" c="dimmed">
        {bulk.choose.ownAid}
      </Text>
    </Form>
  )
}
