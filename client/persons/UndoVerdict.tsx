import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Spoken } from '#client/layout/Spoken.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { personsApi } from './api.ts'

type UndoVerdictProps = {
  readonly verdictId: string
  /** The number of the other request. */
  readonly number: string
  readonly onUndone?: () => void
}

/** Takes an answer back, whoever gave it; nothing for who may not answer. */
export function UndoVerdict({ verdictId, number, onUndone }: UndoVerdictProps) {
  const { persons } = useMessages()
  const undoing = useMutation(personsApi.undo)
  if (!may(useWorker(), 'requests.work')) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={undoing.isPending}
        onClick={() => undoing.mutate({ params: { verdictId } }, { onSuccess: () => onUndone?.() })}
      >
        {persons.undo}
        <Spoken> ({number})</Spoken>
      </Button>
      <RefusalText error={undoing.error} />
    </>
  )
}
