import { Paper, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { UrgencyHints } from '#client/hints/UrgencyHints.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { competences, urgencies } from '#shared/requests/triage.ts'
import { AidTypesField } from './AidTypesField.tsx'
import type { ShownRequest } from './api.ts'
import { ChoiceField } from './ChoiceField.tsx'
import styles from './TriagePanel.module.css'
import { type TriageDraft, useTriage } from './useTriage.ts'
import { VersionedForm } from './VersionedForm.tsx'
import { wordsBeyondCatalogue } from './wordsBeyondCatalogue.ts'

type TriagePanelProps = {
  readonly view: ShownRequest
  readonly draft: TriageDraft | null
  /** How often it was asked for: the focus goes to its first answer each time. */
  readonly asked: number
  readonly onDraft: (draft: TriageDraft) => void
  readonly onTaken: () => void
  readonly onClose: () => void
}

/** Settles in one go whether we are competent, how urgent it is, what is asked and whether the person is known. */
export function TriagePanel({ view, asked, onClose, ...kept }: TriagePanelProps) {
  const { requests, queue, intake } = useMessages()
  const { triage } = requests
  const panel = useRef<HTMLDivElement>(null)
  const { typed, set, faults, sending, send } = useTriage(view, kept)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking once more brings the focus back
  useEffect(() => focusChoice(panel.current), [asked])
  const declared = view.answers.need?.urgency?.value
  return (
    <Paper
      ref={panel}
      withBorder
      className={styles.panel}
      component="section"
      aria-label={triage.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={styles.head}>
        <Title order={2} size="h4">
          {triage.title}
        </Title>
        <Text size="xs" c="dimmed">
          {triage.hint}
        </Text>
      </div>
      <VersionedForm view={view} faults={faults} sending={sending} verb={triage.save} onSend={send} onCancel={onClose}>
        <div className={styles.choices}>
          <div>
            <ChoiceField
              inLine
              name="competence"
              label={triage.competence}
              options={competences.map((value) => ({ value, label: triage.competences[value] }))}
              value={typed.competence}
              error={faults.at('competence')}
              onValue={(competence) => set({ competence })}
            />
            {typed.competence === 'notCompetent' && (
              <Text size="xs" c="dimmed" mt="xs">
                {triage.notCompetent}
              </Text>
            )}
          </div>
          <ChoiceField
            inLine
            name="knownToOffice"
            label={triage.known}
            options={[
              { value: 'yes', label: triage.yes },
              { value: 'no', label: triage.no },
            ]}
            value={typed.knownToOffice === null ? null : typed.knownToOffice ? 'yes' : 'no'}
            error={faults.at('knownToOffice')}
            onValue={(known) => set({ knownToOffice: known === 'yes' })}
          />
          <ChoiceField
            inLine
            name="urgency"
            label={triage.urgency}
            description={declared && triage.declaredUrgency(intake.words.urgency[declared])}
            options={urgencies.map((value) => ({ value, label: queue.urgencies[value] }))}
            value={typed.urgency}
            error={faults.at('urgency')}
            onValue={(urgency) => set({ urgency })}
          />
          {typed.urgency !== 'normal' && (
            <TextInput
              name="urgencyReason"
              label={triage.urgencyReason}
              maxLength={500}
              value={typed.urgencyReason}
              error={faults.at('urgencyReason')}
              onChange={({ currentTarget }) => set({ urgencyReason: currentTarget.value })}
            />
          )}
        </div>
        <UrgencyHints
          requestId={view.request.id}
          onTake={typed.urgency === 'normal' ? null : (urgencyReason) => set({ urgencyReason })}
        />
        <AidTypesField
          chosen={typed.aidTypes}
          otherWords={wordsBeyondCatalogue(view)}
          error={faults.at('aidTypes')}
          onChosen={(aidTypes) => set({ aidTypes })}
        />
      </VersionedForm>
    </Paper>
  )
}

function focusChoice(panel: HTMLElement | null) {
  const choices = [...(panel?.querySelectorAll('input') ?? [])]
  const [first] = choices
  const chosen = choices.find((input) => input.checked && input.name === first?.name)
  const wanted = chosen ?? first
  panel?.scrollIntoView({ block: 'nearest' })
  wanted?.focus({ preventScroll: true })
}
