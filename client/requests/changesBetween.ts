import type { Messages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'

type Field = keyof Messages['requests']['conflict']['fields']
type Change = { readonly field: Field; readonly before: string; readonly after: string }

/** What differs between the request as it was seen and as it is, in words; empty words for nothing. */
export function changesBetween(seen: ShownRequest, now: ShownRequest, messages: Messages): readonly Change[] {
  const before = inWords(seen, messages)
  const after = new Map(inWords(now, messages))
  return before
    .map(([field, words]) => ({ field, before: words, after: after.get(field) ?? '' }))
    .filter((change) => change.before !== change.after)
}

function inWords({ request, holderName }: ShownRequest, messages: Messages): readonly (readonly [Field, string])[] {
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
