import type { Messages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'

/** What colleagues can change of a request. */
export type Field = keyof Messages['requests']['conflict']['fields']

/** The request field by field in words; empty words for nothing. */
export function inWords(
  { request, holderName }: ShownRequest,
  messages: Messages,
): readonly (readonly [Field, string])[] {
  const { queue, requests, aid } = messages
  const day = (one: string | null | undefined) => (one ? messages.longDay(one) : '')
  const yesOrNo = (known: boolean) => (known ? requests.triage.yes : requests.triage.no)
  return [
    ['stage', queue.stages[request.stage]],
    ['holder', holderName ?? ''],
    ['urgency', queue.urgencies[request.urgency]],
    ['urgencyReason', request.urgencyReason ?? ''],
    ['aidTypes', (request.aidTypes ?? []).map((type) => aid.types[type]).join(', ')],
    ['competence', request.competence ? requests.triage.competences[request.competence] : ''],
    ['knownToOffice', request.knownToOffice === null ? '' : yesOrNo(request.knownToOffice)],
    ['decideBy', day(request.decideBy)],
    ['outcome', request.outcome ? queue.outcomes[request.outcome] : ''],
    ['ground', request.ground ? requests.grounds[request.ground] : ''],
    ['decidedOn', day(request.decidedOn)],
    ['notifiedOn', day(request.notifiedOn)],
    ['closedOn', day(request.closedOn)],
  ]
}
