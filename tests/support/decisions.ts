import { saveProposal, saveReport } from '#server/committee/storage.ts'
import type { Office } from '#server/office.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'

const reasons = {
  calculation: '',
  reasonsInFact: 'L’enquête sociale l’a montré.',
  reasonsInLaw: 'Loi du 26 mai 2002, article 3.',
}

/** Aid granted from 1 March 2026, a thousand euros a month. */
export const grants = (aidType: AidType, changes: Partial<AidDecision> = {}): AidDecision => ({
  aidType,
  kind: 'granted',
  ground: null,
  amount: 100_000,
  periodicity: 'monthly',
  from: '2026-03-01',
  until: null,
  ...reasons,
  ...changes,
})

export const refuses = (aidType: AidType, changes: Partial<AidDecision> = {}): AidDecision => ({
  ...grants(aidType),
  kind: 'refused',
  ground: 'resources',
  amount: null,
  periodicity: null,
  from: null,
  ...changes,
})

/** What the president of the test office decides today in urgency, or the committee. */
export const decides = (body: 'committee' | 'president', decisions: AidDecision[], decidedOn = '2026-03-02') => ({
  step: 'decide' as const,
  body,
  decidedOn,
  meetingId: null,
  decisions,
  reason: body === 'president' ? 'La personne dort dehors.' : '',
})

/** Writes a social report and these proposals beside the acts, so that the report and the proposal can be handed in. */
export const prepare = (
  { store }: Pick<Office, 'store'>,
  requestId: string,
  proposals: readonly AidDecision[] = [grants('RIS')],
) =>
  store.transact(async (tx) => {
    const written = { writtenBy: 'Ana', writtenAt: '2026-03-02T11:00:00.000Z' }
    await saveReport(tx, { requestId, text: 'Rapport social.', ...written })
    for (const proposal of proposals)
      await saveProposal(tx, { ...proposal, ...written, id: `${requestId} ${proposal.aidType}`, requestId })
  })
