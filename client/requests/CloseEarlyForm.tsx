import { Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { endings, groundsOf, missingOf } from '#shared/requests/outcomes.ts'
import { requestsApi } from './api.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { GroundField } from './GroundField.tsx'
import { ReasonField } from './ReasonField.tsx'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

const NoContactNotice = lazy(() =>
  import('#client/contacts/NoContactNotice.tsx').then((one) => ({ default: one.NoContactNotice })),
)

/** How a request ends without a decision, and the reminder that the law normally wants one. */
export function CloseEarlyForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests, queue } = useMessages()
  const { missing, forms } = requests
  const { ground, text } = draft
  const outcome = endings.find((one) => one === draft.outcome) ?? null
  const faults = useFaults<'outcome' | 'ground' | 'reason'>({
    sentences: { outcome: missing.outcome, ground: missing.ground, reason: missing.reason },
  })
  const sending = useVersioned(view, (version, body: TakenStep) =>
    requestsApi.takeStep.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const grounds = outcome === null ? [] : groundsOf(outcome)
  const send = () => {
    if (outcome === null) return faults.show(faultAt('outcome'))
    const chosen = ground !== null && grounds.includes(ground) ? ground : null
    const taken = faults.check(TakenStep, { step: 'closeEarly', outcome, ground: chosen, reason: text })
    const wrong = missingOf(outcome, chosen, text)
    if (wrong) return faults.show(faultAt(wrong))
    if (taken) sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={requests.steps.closeEarly}
      onSend={send}
      onCancel={onClose}
    >
      <Text size="sm">{forms.closeEarly.warning}</Text>
      <ChoiceField
        name="outcome"
        label={forms.closeEarly.outcome}
        autoFocus
        options={endings.map((value) => ({
          value,
          label: queue.outcomes[value],
          ...(value === outcome && { description: requests.endings[value] }),
        }))}
        value={outcome}
        error={faults.at('outcome')}
        onValue={faults.answered('outcome', (chosen) => onDraft({ outcome: chosen }))}
      />
      <GroundField
        label={outcome === 'noContact' ? forms.closeEarly.noContact : forms.closeEarly.ground}
        grounds={grounds}
        ground={ground}
        error={faults.at('ground')}
        onGround={faults.answered('ground', (chosen) => onDraft({ ground: chosen }))}
      />
      {outcome === 'noContact' && (
        <Suspense>
          <NoContactNotice view={view} isRefused={ground === 'refusalNotified'} onLeave={onClose} />
        </Suspense>
      )}
      <ReasonField
        label={requests.reason}
        text={text}
        error={faults.at('reason')}
        onText={faults.answered('reason', (reason) => onDraft({ text: reason }))}
      />
    </VersionedForm>
  )
}
