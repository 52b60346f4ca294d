import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Form } from '#client/forms/Form.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Section } from '#client/layout/Section.tsx'
import type { Point } from '#shared/meetings/contract.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'
import { EnteredRatification } from './EnteredRatification.tsx'
import { EnteredRequest } from './EnteredRequest.tsx'
import { EnteringResults } from './EnteringResults.tsx'
import { useEntering } from './useEntering.ts'

type EnterDecisionsProps = { readonly meeting: Meeting; readonly points: readonly Point[] }

/** What the meeting decided, all in one table, as proposed unless said otherwise; each request is kept by itself. */
export function EnterDecisions({ meeting, points }: EnterDecisionsProps) {
  const { committee } = useMessages()
  const { meeting: words } = committee
  const open = points.filter(({ answer, matter }) => answer === null && matter !== 'competence')
  const entering = useEntering(meeting.id, open)
  const closing = useMutation(committeeApi.close)
  return (
    <Section title={words.decisions}>
      <EnteringResults results={entering.results} points={points} />
      {open.length > 0 && (
        <div className={styles.list}>
          <Form faults={entering.faults} verb={words.enter} sending={entering.isSending} onSend={entering.send}>
            {open.map((point) =>
              point.matter === 'ratification' ? (
                <EnteredRatification key={`${point.request.id} r`} point={point} entering={entering} />
              ) : (
                <EnteredRequest key={point.request.id} point={point} entering={entering} />
              ),
            )}
          </Form>
        </div>
      )}
      <p className={styles.quiet}>{words.closeNote}</p>
      <Button
        variant="default"
        size="compact-sm"
        loading={closing.isPending}
        onClick={() => closing.mutate({ params: { meetingId: meeting.id }, version: meeting.version })}
      >
        {words.close}
      </Button>
      <RefusalText error={closing.error} />
    </Section>
  )
}
