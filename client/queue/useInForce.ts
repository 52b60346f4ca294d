import { useQuery } from '@tanstack/react-query'
import { useLabels } from '#client/labels/useLabels.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { sortingOf } from '#shared/queue/viewing.ts'
import { colleaguesApi } from './api.ts'
import type { ViewChange } from './readView.ts'

/** One thing that is in force, and the change that takes it away; null for the list's own order. */
type Said = { readonly words: string; readonly without: ViewChange | null }

/** What narrows and sorts the list, in words. */
export function useInForce(view: QueueView): readonly Said[] {
  const { queue, aid, hints, layout, day } = useMessages()
  const { inForce, columns, stages, urgencies, nobody } = queue
  const today = useToday()
  const named = view.holder !== undefined && view.holder !== 'nobody'
  const { data } = useQuery({ ...colleaguesApi.list({}), enabled: named })
  const holderName = data?.colleagues.find(({ id }) => id === view.holder)?.name

  const [label] = useLabels(view.label ? [view.label] : [])

  const { sort, direction } = sortingOf(view)
  const ordered = direction === 'asc' ? inForce.ascending : inForce.descending
  const said: Said[] = [
    {
      words: ordered(columns[sort]),
      without: view.sort || view.direction ? { sort: undefined, direction: undefined } : null,
    },
  ]
  const say = (words: string, without: ViewChange) => said.push({ words, without })

  if (view.stage) say(inForce.stage(stages[view.stage]), { stage: undefined })
  if (view.holder) say(inForce.holder(named ? (holderName ?? '…') : nobody), { holder: undefined })
  if (view.aidType) say(inForce.aidType(aid.types[view.aidType]), { aidType: undefined })
  if (view.language) say(inForce.language(layout.languages[view.language]), { language: undefined })
  if (view.urgency) say(inForce.urgency(urgencies[view.urgency]), { urgency: undefined })
  if (view.dueIn !== undefined) say(inForce.dueIn(view.dueIn), { dueIn: undefined })
  if (view.untouched !== undefined) say(inForce.untouched(view.untouched), { untouched: undefined })
  if (view.unacknowledged) say(inForce.unacknowledged, { unacknowledged: undefined })
  if (view.label) say(inForce.labelled(label?.name ?? '…'), { label: undefined })
  if (view.hint) say(inForce.hint(hints.kinds[view.hint]), { hint: undefined })
  if (view.overdue) say(inForce.overdue, { overdue: undefined })
  if (view.from) say(inForce.from(day(view.from, today)), { from: undefined })
  if (view.to) say(inForce.to(day(view.to, today)), { to: undefined })
  return said
}
