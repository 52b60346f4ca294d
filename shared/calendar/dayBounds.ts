import { addDays, type Day, dayOf, type Instant } from '#shared/calendar/days.ts'

/** What has happened on a request did so between its sending and today. */
export const hasHappened = (day: Day, submittedAt: Instant, today: Day) => dayOf(submittedAt) <= day && day <= today

/** What is to come is not planned further ahead than this: a year mistyped is found out. */
const furthestAhead = 366

export const lastPlannedDay = (today: Day): Day => addDays(today, furthestAhead)

export const isToCome = (day: Day, today: Day) => today <= day && day <= lastPlannedDay(today)
