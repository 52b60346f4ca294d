import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import type { MadeDecision } from '#shared/committee/proposal.ts'
import { decisions as contract } from '#shared/decisions/contract.ts'
import type { Wording } from '#shared/decisions/wording.ts'
import { decisionsApi } from './api.ts'

const fields = ['reasonsInFact', 'reasonsInLaw', 'calculation'] as const

type WordDecisionProps = {
  readonly view: ShownRequest
  readonly decision: MadeDecision
  readonly onClose: () => void
}

/** Completes the reasons and the calculation of what was decided on one aid; what was decided stays. */
export function WordDecision({ view, decision, onClose }: WordDecisionProps) {
  const { decisions, aid } = useMessages()
  const { wording: words } = decisions
  const { reasonsInFact, reasonsInLaw, calculation } = decision
  const [draft, setDraft] = useState({ reasonsInFact, reasonsInLaw, calculation })
  const faults = useFaults<(typeof fields)[number]>({ sentences: words.faults })
  const sending = useVersioned(view, (version, body: Wording) =>
    decisionsApi.word.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const body = faults.check(contract.word.body, { decisionId: decision.id, ...draft })
    if (body) sending.send(body, { onTaken: onClose, onRefused: faults.show })
  }
  return (
    <FormDialog title={words.title(aid.types[decision.aidType])} onClose={onClose}>
      <VersionedForm view={view} faults={faults} sending={sending} verb={words.save} onSend={send} onCancel={onClose}>
        {fields.map((field, place) => (
          <ReasonField
            key={field}
            name={field}
            label={words.fields[field]}
            text={draft[field]}
            error={faults.at(field)}
            autoFocus={place === 0}
            onText={faults.answered(field, (text) => setDraft((before) => ({ ...before, [field]: text })))}
          />
        ))}
      </VersionedForm>
    </FormDialog>
  )
}
