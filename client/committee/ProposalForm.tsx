import { NativeSelect } from '@mantine/core'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import { AidDecision } from '#shared/committee/aidDecision.ts'
import { AidFields } from './AidFields.tsx'
import { AidDraft, blankAid, draftOf, saidIn } from './aidDraft.ts'
import { aidSentences, faultsAt } from './aidFaults.ts'
import { committeeApi } from './api.ts'
import { useKept } from './useKept.ts'

type ProposalFormProps = {
  readonly view: ShownRequest
  /** The aid that it is about; null for one that was not asked, which is chosen here. */
  readonly aidType: AidType | null
  readonly written: AidDecision | undefined
  /** Aid that has its own place already. */
  readonly taken: readonly AidType[]
  readonly onClose: () => void
}

/** What is proposed on one aid; closing the form forgets nothing that was typed. */
export function ProposalForm({ view, aidType, written, taken, onClose }: ProposalFormProps) {
  const messages = useMessages()
  const { committee, aid } = messages
  const [kept, setKept] = useKept(`proposal-${view.request.id}-${aidType ?? 'other'}`, AidDraft)
  const draft = kept ?? (written ? draftOf(written) : blankAid(aidType ?? 'UNK'))
  const faults = useFaults<string>({ sentences: aidSentences(messages, ['']), fieldAt: (path) => path })
  const sending = useVersioned(view, (version, body: AidDecision) =>
    committeeApi.writeProposal.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const body = faults.check(AidDecision, saidIn(draft))
    if (!body) return
    const onTaken = () => {
      setKept(null)
      onClose()
    }
    sending.send(body, { onTaken, onRefused: faults.show })
  }
  const others = aidTypes.filter((type) => type !== 'UNK' && !taken.includes(type))
  return (
    <FormDialog
      title={aidType ? committee.proposals.propose(aid.types[aidType]) : committee.proposals.add}
      onClose={onClose}
    >
      <VersionedForm
        view={view}
        faults={faults}
        sending={sending}
        verb={committee.save}
        onSend={send}
        onCancel={onClose}
      >
        {aidType === null && (
          <NativeSelect
            name="aidType"
            label={committee.fields.aidType}
            data-autofocus
            value={draft.aidType}
            error={faults.at('aidType')}
            data={[{ value: 'UNK', label: '' }, ...others.map((value) => ({ value, label: aid.types[value] }))]}
            onChange={({ currentTarget }) => {
              const chosen = others.find((type) => type === currentTarget.value)
              setKept({ ...draft, aidType: chosen ?? 'UNK' })
              faults.forget('aidType')
            }}
          />
        )}
        <AidFields
          draft={draft}
          faults={faultsAt(faults, '')}
          autoFocus={aidType !== null}
          onDraft={(changes) => setKept({ ...draft, ...changes })}
        />
      </VersionedForm>
    </FormDialog>
  )
}
