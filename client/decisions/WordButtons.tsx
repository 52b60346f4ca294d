import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { committeeApi } from '#client/committee/api.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToWord } from '#shared/decisions/refusalToMakeLetter.ts'
import { WordDecision } from './WordDecision.tsx'

/** One button for the words of each decision; none once they can no longer change. */
export function WordButtons({ view }: { readonly view: ShownRequest }) {
  const { decisions, aid } = useMessages()
  const { data } = useSuspenseQuery(committeeApi.read({ params: { requestId: view.request.id } }))
  const worker = useWorker()
  const [opened, setOpened] = useState<string | null>(null)
  const open = data.decisions.find(({ id }) => id === opened)
  if (refusalToWord(view.request, worker) !== null) return null
  return (
    <Group gap="xs">
      {data.decisions.map(({ id, aidType }) => (
        <Button key={id} variant="default" size="compact-sm" onClick={() => setOpened(id)}>
          {decisions.wording.title(aid.types[aidType])}
        </Button>
      ))}
      {open && <WordDecision view={view} decision={open} onClose={() => setOpened(null)} />}
    </Group>
  )
}
