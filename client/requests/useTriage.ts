import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import { Triage } from '#shared/requests/triage.ts'
import { requestsApi, type ShownRequest } from './api.ts'
import { faultAt } from './faultAt.ts'
import { useVersioned } from './useVersioned.ts'

/** What was answered so far; null where nothing was. */
export type TriageDraft = {
  readonly competence: Triage['competence'] | null
  readonly urgency: Triage['urgency']
  readonly urgencyReason: string
  readonly aidTypes: readonly Triage['aidTypes'][number][]
  readonly knownToOffice: boolean | null
}

type Kept = {
  readonly draft: TriageDraft | null
  readonly onDraft: (draft: TriageDraft) => void
  readonly onTaken: () => void
}

/** What triage settles, begun with what was declared or settled before, and sent over the version that was seen. */
export function useTriage(view: ShownRequest, { draft, onDraft, onTaken }: Kept) {
  const { missing } = useMessages().requests
  const typed = draft ?? begunWith(view)
  const faults = useFaults<keyof TriageDraft>({
    sentences: { ...missing, urgency: missing.urgencyReason, knownToOffice: missing.known },
  })
  const sending = useVersioned(view, (version, body: Triage) =>
    requestsApi.triage.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  return {
    typed,
    faults,
    sending,
    set: (changes: Partial<TriageDraft>) => {
      onDraft({ ...typed, ...changes })
      for (const field of fields) if (field in changes) faults.forget(field)
    },
    send: () => {
      const { competence, knownToOffice, urgency, aidTypes } = typed
      const urgencyReason = urgency === 'normal' ? '' : typed.urgencyReason.trim()
      const unsaid = [
        competence === null && 'competence',
        urgency !== 'normal' && urgencyReason === '' && 'urgencyReason',
        aidTypes.length === 0 && 'aidTypes',
        knownToOffice === null && 'knownToOffice',
      ].filter((field) => field !== false)
      if (competence === null || knownToOffice === null || unsaid.length > 0) return faults.show(faultAt(...unsaid))
      const settled = { competence, knownToOffice, urgency, urgencyReason, aidTypes: [...aidTypes] }
      const body = faults.check(Triage, settled)
      if (body) sending.send(body, { onTaken, onRefused: faults.show })
    },
  }
}

const fields = ['competence', 'urgency', 'urgencyReason', 'aidTypes', 'knownToOffice'] as const

function begunWith({ request, answers }: ShownRequest): TriageDraft {
  const settled = request.competence !== null
  return {
    competence: request.competence,
    urgency: request.urgency,
    urgencyReason: settled ? (request.urgencyReason ?? '') : (answers.need?.urgencyReason?.value ?? '').slice(0, 500),
    aidTypes: settled ? (request.aidTypes ?? []) : knownAidTypes(answers.need?.aidTypes?.value ?? []),
    knownToOffice: request.knownToOffice,
  }
}
