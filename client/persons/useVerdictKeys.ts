import { useMutation } from '@tanstack/react-query'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { may } from '#shared/people/permissions.ts'
import type { Verdict } from '#shared/persons/contract.ts'
import type { VerdictKind } from '#shared/persons/verdicts.ts'
import { personsApi } from './api.ts'

type VerdictKeys = {
  readonly verdict: Verdict | null
  readonly onJudge: (kind: VerdictKind) => void
  readonly onUndone: () => void
}

/** The keys of the comparison: an answer each while none stands, then its undoing. */
export function useVerdictKeys({ verdict, onJudge, onUndone }: VerdictKeys) {
  const undoing = useMutation(personsApi.undo)
  const missing = may(useWorker(), 'requests.work') ? null : 'permission-missing'
  const refusal = missing ?? (verdict ? 'verdict-already-given' : null)
  useShortcut('samePerson', () => onJudge('samePerson'), refusal)
  useShortcut('sameHousehold', () => onJudge('sameHousehold'), refusal)
  useShortcut('notTheSame', () => onJudge('notTheSame'), refusal)
  const undo = () => (verdict ? undoing.mutate({ params: { verdictId: verdict.id } }, { onSuccess: onUndone }) : false)
  useShortcut('undoVerdict', undo, missing)
  return undoing
}
