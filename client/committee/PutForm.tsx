import { Button, Group, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { DecisionView } from '#shared/committee/contract.ts'
import { type PuttableMatter, refusalToPutOn } from '#shared/meetings/agenda.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'

type PutFormProps = {
  readonly request: ShownRequest['request']
  readonly matter: PuttableMatter
  readonly coming: DecisionView['coming']
}

/** Puts the request on the agenda of a meeting that comes. */
export function PutForm({ request, matter, coming }: PutFormProps) {
  const { committee, refusals, longDay } = useMessages()
  const { agenda } = committee
  const worker = useWorker()
  const today = useToday()
  const putting = useMutation(committeeApi.put)
  const [chosen, setChosen] = useState('')
  const meetingId = chosen || (coming[0]?.id ?? '')
  const meeting = coming.find(({ id }) => id === meetingId)
  if (!meeting) return <p className={styles.quiet}>{agenda.noMeeting}</p>
  const refusal = refusalToPutOn({ request, matter, meeting, awaited: false }, worker, today)
  return (
    <>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={agenda.meeting}
          value={meetingId}
          error={refusal === 'agenda-closed' ? refusals[refusal] : undefined}
          data={coming.map(({ id, heldOn, body, agendaClosesOn }) => ({
            value: id,
            label: `${longDay(heldOn)}, ${committee.bodies[body]}${today > agendaClosesOn ? ` (${agenda.closedOn(longDay(agendaClosesOn))})` : ''}`,
          }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <Button
          size="sm"
          variant="default"
          loading={putting.isPending}
          disabled={refusal !== null}
          onClick={() => putting.mutate({ params: { meetingId }, body: { requestId: request.id, matter } })}
        >
          {agenda.putOnThis}
        </Button>
      </Group>
      <RefusalText error={putting.error} />
    </>
  )
}
