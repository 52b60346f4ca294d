import { useQuery } from '@tanstack/react-query'
import { labelsApi } from '#client/labels/api.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { colleaguesApi } from '#client/queue/api.ts'
import type { BulkAsked } from '#shared/bulk/asked.ts'

/** Says what a bulk action does: to whom, which label, what triage. */
export function useAskedText(): (asked: BulkAsked) => string {
  const { bulk, queue, requests, journal } = useMessages()
  const { data: office } = useQuery(colleaguesApi.list({}))
  const { data: known } = useQuery(labelsApi.list({}))
  const words = bulk.page
  const labelled = (id: string) => known?.labels.find((one) => one.id === id)?.name ?? ''
  return (asked) => {
    switch (asked.kind) {
      case 'assign':
        return words.assignedTo(office?.colleagues.find(({ id }) => id === asked.workerId)?.name ?? journal.somebody)
      case 'triage': {
        const { competence, urgency } = asked.settled
        const urgent = urgency === 'normal' ? [] : [queue.urgencies[urgency]]
        return words.triagedAs([requests.triage.competences[competence], ...urgent].join(' · '))
      }
      case 'label':
        return words.labelled(labelled(asked.labelId))
      case 'unlabel':
        return words.unlabelled(labelled(asked.labelId))
    }
  }
}
