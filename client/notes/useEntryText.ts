import { useSuspenseQuery } from '@tanstack/react-query'
import { useLabelName } from '#client/labels/useLabelName.ts'
import { type Messages, useMessages } from '#client/language/useMessages.ts'
import { requestsApi } from '#client/requests/api.ts'
import { reversibleActs } from '#shared/bulk/takingBack.ts'
import { simpleFacts } from '#shared/clocks/recording.ts'
import { hintKinds } from '#shared/hints/kinds.ts'
import type { TimelineEntry } from '#shared/journal/timeline.ts'
import { allGrounds, outcomes } from '#shared/requests/outcomes.ts'
import { competences, urgencies } from '#shared/requests/triage.ts'
import { besidesText } from './besidesText.ts'

/** Says an entry of the timeline as a plain sentence. */
export function useEntryText(): (entry: TimelineEntry) => string {
  const messages = useMessages()
  const { data } = useSuspenseQuery(requestsApi.colleagues({}))
  const labelName = useLabelName()
  const { journal, notes } = messages
  return (entry) => {
    if (entry.kind === 'note') return notes.noteBy(entry.actor ?? journal.somebody)
    const colleague = data.colleagues.find(({ id }) => id === entry.details.colleague)?.name ?? journal.somebody
    return journal.acts[entry.act]({
      actor: entry.actor ?? journal.sender,
      colleague,
      details: labelName(entry.details.label) ?? detailsText(entry.details, messages),
    })
  }
}

/** The codes and days that the journal kept, in words. */
function detailsText(details: Readonly<Record<string, string>>, messages: Messages): string {
  const { bulk, clocks, hints, queue, requests } = messages
  const undone = reversibleActs.find((one) => one === details.act)
  const outcome = outcomes.find((one) => one === details.outcome)
  const ground = allGrounds.find((one) => one === details.ground)
  const competence = competences.find((one) => one === details.competence)
  const urgency = urgencies.find((one) => one === details.urgency)
  const hint = hintKinds.find((one) => one === details.hint)
  const fact = simpleFacts.find((one) => one === details.fact)
  const day = details.decidedOn ?? details.notifiedOn ?? details.heldOn ?? (fact && details.on)
  return [
    undone && bulk.acts[undone],
    hint && hints.kinds[hint],
    fact && clocks.record.facts[fact],
    outcome && queue.outcomes[outcome],
    ground && requests.grounds[ground],
    competence && requests.triage.competences[competence],
    urgency && urgency !== 'normal' && queue.urgencies[urgency],
    day && messages.longDay(day),
    ...besidesText(details, messages),
  ]
    .filter(Boolean)
    .join(' · ')
}
