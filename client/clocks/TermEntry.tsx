import { IconAlertTriangle, IconCheck, IconCircleMinus, IconClock, IconClockCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Messages, useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import { type Day, daysBetween } from '#shared/calendar/days.ts'
import { type ClockState, stateOf } from '#shared/clocks/clocks.ts'
import type { Clock, Course } from '#shared/clocks/course.ts'
import { interestFrom, owesInterest } from '#shared/clocks/interest.ts'
import type { Terms } from '#shared/clocks/terms.ts'
import { TermDetails } from './TermDetails.tsx'
import styles from './TermLine.module.css'

type TermEntryProps = {
  readonly clock: Clock
  readonly course: Course
  readonly terms: Terms
  readonly today: Day
  /** The button that notes what stops it; absent where nobody here can. */
  readonly children?: ReactNode
}

const icons = {
  running: IconClock,
  kept: IconCheck,
  keptLate: IconClockCheck,
  missed: IconAlertTriangle,
  over: IconCircleMinus,
} as const satisfies Record<ClockState, unknown>

/** One clock: how it stands in words, and on demand its article, what started it and what stops it. */
export function TermEntry({ clock, course, terms, today, children }: TermEntryProps) {
  const messages = useMessages()
  const state = stateOf(clock, today)
  const Icon = icons[state]
  const consequence = consequenceOf({ clock, course, terms, today }, state, messages)
  return (
    <li data-state={state} data-near={isNear(clock, state, today) || undefined}>
      <details>
        <summary>
          <Icon size="1rem" aria-hidden />
          <span className={styles.said}>
            <span className={styles.name}>{messages.clockNames.names[clock.clock]}</span>
            <Spoken>, </Spoken>
            <span className={styles.words}>
              {wordsOf(clock, state, today, messages)}
              {clock.dueOn !== null && state !== 'kept' && state !== 'over' && (
                <>
                  <Spoken>, </Spoken>
                  <time dateTime={clock.dueOn}>{messages.briefDay(clock.dueOn, today)}</time>
                </>
              )}
            </span>
          </span>
        </summary>
        <TermDetails clock={clock} course={course} today={today} />
      </details>
      {children}
      {consequence !== null && <p className={styles.consequence}>{consequence}</p>}
    </li>
  )
}

const nearInDays = 5

const isNear = ({ dueOn }: Clock, state: ClockState, today: Day) =>
  state === 'running' && dueOn !== null && daysBetween(today, dueOn) <= nearInDays

function wordsOf({ dueOn, stoppedOn, stoppedBy }: Clock, state: ClockState, today: Day, messages: Messages): string {
  const { says } = messages.clocks.line
  if (stoppedOn !== null) {
    const done = messages.day(stoppedOn, today)
    if (stoppedBy === 'closed' || stoppedBy === 'withdrawn') return says.stopped(done)
    return state === 'keptLate' && dueOn !== null ? says.keptLate(done, daysBetween(dueOn, stoppedOn)) : says.kept(done)
  }
  if (dueOn === null) return says.noDay
  if (state === 'over') return says.over(messages.day(dueOn, today))
  const left = daysBetween(today, dueOn)
  if (left === 0) return says.lastToday
  return left < 0 ? says.missed(-left) : says.running(left)
}

/** What a missed term brings about; a payment may owe interest although it came within its own term. */
function consequenceOf({ clock, course, terms, today }: TermEntryProps, state: ClockState, messages: Messages) {
  const { line } = messages.clocks
  const interest = clock.clock === 'pay' && owesInterest(course, terms, today) ? interestFrom(course, terms) : null
  if (interest !== null) return line.interest[interest.because](messages.longDay(interest.from))
  const entails = state === 'missed' || (clock.clock === 'heating' && state === 'keptLate')
  return entails ? line.entails[clock.clock] : null
}
