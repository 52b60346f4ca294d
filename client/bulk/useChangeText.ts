import { useMessages } from '#client/language/useMessages.ts'
import type { Previewed } from '#shared/bulk/contract.ts'

type Standing = Previewed['before']

/** What changes from one standing to the other, in words; empty when it is the labels alone. */
export function useChangeText(): (before: Standing, after: Standing) => string {
  const { bulk, layout, queue, requests } = useMessages()
  const words = bulk.preview
  const said = ({ holderName, stage, urgency, competence }: Standing) => ({
    [words.holder]: holderName ?? words.nobody,
    [words.stage]: queue.stages[stage],
    [words.urgency]: queue.urgencies[urgency],
    [words.competence]: competence === null ? words.unsettled : requests.triage.competences[competence],
  })
  return (before, after) => {
    const becomes = said(after)
    return Object.entries(said(before))
      .filter(([name, was]) => was !== becomes[name])
      .map(([name, was]) => layout.labelled(name, `${was} → ${becomes[name]}`))
      .join(' · ')
  }
}
