import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { DecisionView } from '#shared/committee/contract.ts'
import { isHearingMissing } from '#shared/committee/hearing.ts'
import { awaitedOn } from '#shared/meetings/agenda.ts'
import { lastUsefulMeeting } from '#shared/meetings/calendar.ts'
import styles from './DecisionPart.module.css'

type DecisionNoticesProps = { readonly view: ShownRequest; readonly decision: DecisionView }

/** What presses: the last useful meeting, a person without a home, a refusal without a hearing, a ratification. */
export function DecisionNotices({ view, decision }: DecisionNoticesProps) {
  const { committee, longDay } = useMessages()
  const { facts = {}, stage } = view.request
  const undecided = view.request.decidedOn === null && stage !== 'closed'
  const homeless = view.answers.residence?.kind?.value === 'noFixedAddress'
  const awaitsRatification = facts.decidedUrgently && !facts.ratified
  return (
    <>
      {undecided && homeless && <Notice pressing>{committee.homeless}</Notice>}
      {undecided && <UsefulMeeting view={view} decision={decision} />}
      {undecided && isHearingMissing(facts, decision.proposals) && (
        <Notice pressing>{committee.hearing.warning}</Notice>
      )}
      {awaitsRatification && (
        <Notice>
          {facts.ratificationPlanned
            ? committee.made.toRatifyOn(longDay(facts.ratificationPlanned.on))
            : committee.made.toRatifyUnplanned}
        </Notice>
      )}
    </>
  )
}

/** The last meeting that decides in time; where the request stands on an agenda already, whether that is in time. */
function UsefulMeeting({ view, decision }: DecisionNoticesProps) {
  const { committee, longDay, fromToday } = useMessages()
  const { useful: words } = committee
  const today = useToday()
  const { decideBy } = view.request
  const standing = awaitedOn(decision.points, 'decision')
  if (standing)
    return standing.heldOn <= decideBy ? (
      <Notice>{words.standing(longDay(standing.heldOn))}</Notice>
    ) : (
      <Notice pressing>{words.late(longDay(standing.heldOn), longDay(decideBy))}</Notice>
    )
  const useful = lastUsefulMeeting(decision.coming, decideBy, today)
  if (useful)
    return (
      <Notice>
        <Anchor component={Link} underline="always" size="sm" to={`/meetings/${useful.id}`}>
          {words.last(longDay(useful.heldOn), fromToday(useful.agendaClosesOn, today))}
        </Anchor>
      </Notice>
    )
  return (
    <Notice pressing>
      {words.none}{' '}
      <Anchor component={Link} underline="always" size="sm" to="/meetings">
        {words.plan}
      </Anchor>
    </Notice>
  )
}

type NoticeProps = { readonly pressing?: boolean; readonly children: ReactNode }

function Notice({ pressing = false, children }: NoticeProps) {
  const Icon = pressing ? IconAlertTriangle : IconInfoCircle
  return (
    <p className={styles.notice} data-pressing={pressing || undefined}>
      <Icon size="1em" aria-hidden />
      <span>{children}</span>
    </p>
  )
}
