import { Stack, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Phase } from '#shared/transfers/phase.ts'
import type { ShownCompetence } from './api.ts'
import styles from './CompetencePart.module.css'

type TransferDueProps = {
  readonly view: ShownRequest
  readonly competence: ShownCompetence
  readonly phase: Phase
}

/** The term that runs: five calendar days to pass on, five open days to refer, five for the ruling; and who answers meanwhile. */
export function TransferDue({ view: { request }, competence: { due }, phase }: TransferDueProps) {
  const { transfers, longDay } = useMessages()
  const words = transfers.course
  const wasPassedOn = request.facts?.transmittedToUs !== undefined
  const isTold = request.competence === 'notCompetent'
  const said = (by: Day, sentence: (day: string) => string) => <Due day={by} sentence={sentence(longDay(by))} />

  if (phase === 'undecided' && request.stage === 'closed') return null
  if (phase === 'undecided' && wasPassedOn) return <Text>{words.noneToUs}</Text>
  if (phase === 'undecided' && !isTold) return <Text>{words.none(longDay(due.transfer))}</Text>
  if (phase === 'undecided' || phase === 'toSend')
    return (
      <Stack gap="xs">
        {said(due.transfer, words.by)}
        <Text size="sm" className={styles.words}>
          {words.until}
        </Text>
      </Stack>
    )
  if (phase === 'refused' || phase === 'toRefer')
    return (
      <Stack gap="xs">
        {!wasPassedOn && <Text>{words.refused}</Text>}
        {due.refer && said(due.refer, words.referBy)}
      </Stack>
    )
  return phase === 'referred' && due.rule ? said(due.rule, words.ruleBy) : null
}

const Due = ({ day, sentence }: { readonly day: Day; readonly sentence: string }) => (
  <div className={styles.due}>
    <Text fw={550} component="span">
      {sentence}
    </Text>
    <DueChip day={day} />
  </div>
)
