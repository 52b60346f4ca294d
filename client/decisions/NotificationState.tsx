import { Alert, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTerms } from '#client/clocks/useTerms.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { lastDay } from '#shared/clocks/terms.ts'
import { notificationWays } from '#shared/decisions/appealStart.ts'

type NotificationStateProps = { readonly view: ShownRequest }

/** How and when the applicant was told, and whether the term of appeal runs, is over, or never began and why. */
export function NotificationState({ view }: NotificationStateProps) {
  const { notification: words } = useMessages().decisions
  const { notifiedOn = null } = view.request
  return (
    <section aria-labelledby="decision-notification">
      <Title order={2} size="h5" id="decision-notification" mb="sm">
        {words.title}
      </Title>
      {notifiedOn === null ? <Text>{words.notYet}</Text> : <Notified view={view} notifiedOn={notifiedOn} />}
    </section>
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
      {appealStarts ? <AppealTerm from={appealStarts.on} /> : <NoAppealTerm way={way} />}
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

function NoAppealTerm({ way }: { readonly way: (typeof notificationWays)[number] | undefined }) {
  const { notification: words } = useMessages().decisions
  const why = way === undefined ? 'unknown' : way === 'ordinary' ? 'ordinaryPost' : 'noLetterKept'
  return (
    <Alert variant="outline" color="orange" mt="sm" icon={<IconAlertTriangle aria-hidden />} title={words.appealNever}>
      <Text size="sm">{words.whyNever[why]}</Text>
      <Text size="sm">{words.meaning}</Text>
    </Alert>
  )
}
