import { Badge, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { RequestLabels } from '#client/labels/RequestLabels.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import { UrgencyMark } from '#client/layout/UrgencyMark.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { noTermRuns } from '#shared/clocks/nextDue.ts'
import type { ShownRequest } from './api.ts'
import { ContactLinks } from './ContactLinks.tsx'
import { HolderLine } from './HolderLine.tsx'
import styles from './RequestHeader.module.css'

type RequestHeaderProps = {
  readonly view: ShownRequest
  /** Who else has it open. */
  readonly present?: ReactNode
  /** What stands at the end of the first line. */
  readonly children?: ReactNode
}

/** Who asks, how far it is, who has it, and how to reach the person. */
export function RequestHeader({ view, present, children }: RequestHeaderProps) {
  const messages = useMessages()
  const { requests, queue, layout, clockNames } = messages
  const today = useToday()
  const { request, holderName } = view
  return (
    <header className={styles.header}>
      <div className={styles.first}>
        <span className={styles.number} title={requests.number}>
          {request.number}
        </span>
        <Badge variant="light" color={request.stage === 'closed' ? 'gray' : 'petrol'} tt="none">
          {queue.stages[request.stage]}
        </Badge>
        {request.outcome && <span>{queue.outcomes[request.outcome]}</span>}
        {request.dueOn !== noTermRuns && (
          <DueChip day={request.dueOn} what={request.dueClock ? clockNames.inList[request.dueClock] : null} />
        )}
        {request.urgency !== 'normal' && (
          <span className={styles.urgency}>
            <UrgencyMark urgency={request.urgency} />
            {request.stage === 'received' && <span className={styles.said}>{requests.urgencyUntriaged}</span>}
          </span>
        )}
        {present}
        <span className={styles.end}>{children}</span>
      </div>
      <Title order={1} size="h2" className={styles.applicant ?? ''} tabIndex={-1} data-request-name>
        {request.applicant}
      </Title>
      <div className={styles.reach}>
        <ContactLinks contact={view.answers.contact} />
        {request.labels && <RequestLabels request={{ ...request, labels: request.labels }} />}
      </div>
      <p className={styles.about}>
        <HolderLine request={request} holderName={holderName} />
        <span>{[request.postalCode, request.municipality].filter(Boolean).join(' ') || queue.nowhere}</span>
        <span>{requests.languageOf(layout.languages[request.language])}</span>
        <span>{requests.received(messages.day(request.receivedOn, today), messages.moment(request.submittedAt))}</span>
        <span>
          {requests.acknowledgement} {request.acknowledgementNumber}
        </span>
      </p>
    </header>
  )
}
