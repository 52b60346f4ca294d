import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#client/clocks/useTerms.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { lastDay } from '#shared/clocks/terms.ts'
import { urgencyToTell } from '#shared/clocks/urgencyToTell.ts'
import { notificationWays } from '#shared/decisions/appealStart.ts'
import { refusalToNotifyAgain } from '#shared/decisions/refusalToNotifyAgain.ts'
import { NotifyAgain } from './NotifyAgain.tsx'

type NotificationStateProps = { readonly view: ShownRequest }

/** How and when the applicant was told, and whether the term of appeal runs, is over, or never began and why. */
export function NotificationState({ view }: NotificationStateProps) {
  const { notification: words } = useMessages().decisions
  const { notifiedOn = null } = view.request
  return (
    <Section title={words.title}>
      <div>{notifiedOn === null ? <NotYet view={view} /> : <Notified view={view} notifiedOn={notifiedOn} />}</div>
    </Section>
  )
}

/** Of what the president decided in urgency the applicant is told before all is decided. */
function NotYet({ view: { request } }: NotificationStateProps) {
  const { decisions, longDay } = useMessages()
  const { notification: words } = decisions
  const urgent = request.decidedOn === null ? urgencyToTell({ facts: request.facts ?? {} }) : null
  if (urgent === null) return <Text>{words.notYet}</Text>
  return (
    <Text>
      {urgent.told ? words.urgentNotified(longDay(urgent.told)) : words.urgentToNotify(longDay(urgent.since))}
    </Text>
  )
}

function Notified({ view, notifiedOn }: NotificationStateProps & { readonly notifiedOn: string }) {
  const { decisions, longDay } = useMessages()
  const { notification: words } = decisions
  const { notified, appealStarts } = view.request.facts ?? {}
  const way = notificationWays.find((one) => one === notified?.how)
  const day = longDay(notified?.on ?? notifiedOn)
  return (
    <>
      <Text>{way ? words.notified(day, words.ways[way].label) : words.notifiedOn(day)}</Text>
      {notified?.proof && <Text size="sm">{words.proof(notified.proof)}</Text>}
      {appealStarts ? <AppealTerm from={appealStarts.on} /> : <NoAppealTerm view={view} way={way} />}
    </>
  )
}

function AppealTerm({ from }: { readonly from: string }) {
  const { decisions, longDay } = useMessages()
  const { notification: words } = decisions
  const last = lastDay(from, useTerms().appeal)
  const say = useToday() <= last ? words.appealRuns : words.appealRan
  return <Text mt="xs">{say(longDay(from), longDay(last))}</Text>
}

type NoAppealTermProps = NotificationStateProps & { readonly way: (typeof notificationWays)[number] | undefined }

/** Why the decision can be attacked for ever, and the way out. */
function NoAppealTerm({ view, way }: NoAppealTermProps) {
  const { notification: words } = useMessages().decisions
  const [opened, setOpened] = useState(false)
  const mayTell = refusalToNotifyAgain(view.request, useWorker()) === null
  const why = way === undefined ? 'unknown' : way === 'ordinary' ? 'ordinaryPost' : 'noLetterKept'
  return (
    <Alert variant="outline" color="orange" mt="sm" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm" fw={600}>
        {words.appealNever}
      </Text>
      <Text size="sm">{words.whyNever[why]}</Text>
      <Text size="sm">{words.meaning}</Text>
      {mayTell && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => setOpened(true)}>
          {words.again}
        </Button>
      )}
      {opened && <NotifyAgain view={view} onClose={() => setOpened(false)} />}
    </Alert>
  )
}
