import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { requests as contract, TakenStep } from '#shared/requests/contract.ts'
import { requestsApi } from './api.ts'
import type { FormParts } from './formParts.ts'
import { ReasonField } from './ReasonField.tsx'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

type ReasonFormParts = FormParts & { readonly form: 'sendBack' | 'close' | 'reopen' | 'release' | 'takeOver' }

/** A step that asks for nothing but why; at closing even that is free. */
export function ReasonForm({ form, view, draft: { text }, onDraft, onClose, onTaken }: ReasonFormParts) {
  const { requests } = useMessages()
  const faults = useFaults<'reason'>({ sentences: { reason: requests.missing.reason } })
  const params = { requestId: view.request.id }
  const sending = useVersioned(view, (version, reason: string) => {
    if (form === 'release') return requestsApi.release.mutationFn({ params, version, body: { reason } })
    if (form === 'takeOver') return requestsApi.takeOver.mutationFn({ params, version, body: { reason } })
    return requestsApi.takeStep.mutationFn({ params, version, body: { step: form, reason } })
  })
  const send = () => {
    const isHolding = form === 'release' || form === 'takeOver'
    const checked = isHolding
      ? faults.check(contract[form].body, { reason: text })
      : faults.check(TakenStep, { step: form, reason: text })
    if (checked) sending.send(text.trim(), { onTaken, onRefused: faults.show })
  }
  const label = requests.forms[form].reason
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={form === 'release' || form === 'takeOver' ? requests.holding[form] : requests.steps[form]}
      onSend={send}
      onCancel={onClose}
    >
      <ReasonField
        autoFocus
        label={form === 'close' ? `${label} (${requests.optional})` : label}
        text={text}
        error={faults.at('reason')}
        onText={faults.answered('reason', (reason) => onDraft({ text: reason }))}
      />
    </VersionedForm>
  )
}
