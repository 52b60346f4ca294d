import { useQuery } from '@tanstack/react-query'
import { labelsApi } from '#client/labels/api.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { hintKinds } from '#shared/hints/kinds.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { ChoiceFilter } from './ChoiceFilter.tsx'
import type { ViewChange } from './readView.ts'

type FiltersOfReadersProps = { readonly view: QueueView; readonly onChange: (change: ViewChange) => void }

/** What only those who read the story may narrow the list by. */
export function FiltersOfReaders(props: FiltersOfReadersProps) {
  const { aid, hints } = useMessages()
  const { data } = useQuery(labelsApi.list({}))
  const labels = data?.labels ?? []
  const nameOf = (id: string) => labels.find((label) => label.id === id)?.name ?? '…'
  return (
    <>
      <ChoiceFilter {...props} filter="aidType" among={aidTypes} nameOf={(type) => aid.types[type]} />
      {labels.length > 0 && (
        <ChoiceFilter {...props} filter="label" among={labels.map(({ id }) => id)} nameOf={nameOf} />
      )}
      <ChoiceFilter {...props} filter="hint" among={hintKinds} nameOf={(kind) => hints.kinds[kind]} />
    </>
  )
}
