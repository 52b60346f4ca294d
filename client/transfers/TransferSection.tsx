import { Stack, Text } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { phaseOf } from '#shared/transfers/phase.ts'
import type { TransferStepName } from '#shared/transfers/step.ts'
import type { ShownCompetence } from './api.ts'
import styles from './CompetencePart.module.css'
import { StepFields } from './StepFields.tsx'
import { TransferDue } from './TransferDue.tsx'
import { TransferFacts } from './TransferFacts.tsx'
import { TransferLetters } from './TransferLetters.tsx'
import { TransferSteps } from './TransferSteps.tsx'

type TransferSectionProps = { readonly view: ShownRequest; readonly competence: ShownCompetence }

/** Where the transfer stands, until when what is next must be done, and the steps that can be taken. */
export function TransferSection({ view, competence }: TransferSectionProps) {
  const { transfers } = useMessages()
  const words = transfers.course
  const [open, setOpen] = useState<TransferStepName | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [last = null, ...before] = competence.transfers
  const phase = phaseOf(last, view.request)
  const current = phase === 'undecided' ? null : last
  const earlier = phase === 'undecided' ? competence.transfers : before
  const cameBack = phase === 'undecided' && last !== null && last.revokedOn === null
  const close = () => setOpen(null)
  const done = () => {
    close()
    heading.current?.focus({ preventScroll: true })
  }
  return (
    <Section title={words.title} heading={heading}>
      <Stack gap="md">
        {current?.decidedBy === 'chair' && current.ratifiedOn === null && (
          <p className={styles.toRatify}>
            <IconGavel size="1.125rem" aria-hidden />
            {words.toRatify}
          </p>
        )}
        {cameBack && <Text>{words.came}</Text>}
        <TransferDue view={view} competence={competence} phase={phase} />
        {current && <TransferFacts view={view} transfer={current} />}
        {current && <TransferLetters transfer={current} />}
        <TransferSteps view={view} transfer={last} phase={phase} onOpen={setOpen} />
        {earlier.length > 0 && (
          <details>
            <summary>{words.earlier}</summary>
            <Stack gap="md" mt="xs">
              {earlier.map((transfer) => (
                <div key={transfer.id}>
                  <TransferFacts view={view} transfer={transfer} />
                  <TransferLetters transfer={transfer} />
                </div>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
      {open && (
        <FormDialog title={transfers.steps[open]} onClose={close}>
          <StepFields
            step={open}
            view={view}
            competence={competence}
            transfer={current}
            onClose={close}
            onTaken={done}
          />
        </FormDialog>
      )}
    </Section>
  )
}
