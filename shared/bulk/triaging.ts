import type { AidType } from '#shared/aid/aidTypes.ts'
import { type Triage, type Urgency, urgencyRanks } from '#shared/requests/triage.ts'
import type { BulkTriage } from './asked.ts'

/** What a request says of itself before it is triaged. */
export type Untriaged = {
  readonly urgency: Urgency
  readonly urgencyReason?: string | undefined
  readonly knownToOffice: boolean | null
  readonly aidTypes?: readonly AidType[] | undefined
}

/**
 * What triage settles of this one of many, or null where it must be looked at by itself: no aid is known, nobody said
 * whether the person is known, or it is urgent and nobody wrote why. Of two urgencies the more pressing one holds: many at
 * once never bury the urgent one among them.
 */
export function settledFor(asked: BulkTriage, request: Untriaged): Triage | null {
  const { urgencyReason = '', aidTypes = [] } = request
  const raises = urgencyRanks[asked.urgency] < urgencyRanks[request.urgency]
  const urgent = raises
    ? { urgency: asked.urgency, urgencyReason: asked.urgencyReason }
    : { urgency: request.urgency, urgencyReason: urgencyReason.trim() || sameUrgencyReason(asked, request.urgency) }
  const knownToOffice = asked.knownToOffice ?? request.knownToOffice
  const unexplained = urgent.urgency !== 'normal' && urgent.urgencyReason === ''
  if (knownToOffice === null || aidTypes.length === 0 || unexplained) return null
  return { competence: asked.competence, ...urgent, aidTypes: [...aidTypes], knownToOffice }
}

const sameUrgencyReason = (asked: BulkTriage, urgency: Urgency) =>
  asked.urgency === urgency ? asked.urgencyReason : ''
