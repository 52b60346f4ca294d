import { listOpenPromisesOf, listOverduePromises } from '#server/contacts/storage.ts'
import { meetingsToEnter } from '#server/meetings/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { startOf } from '#shared/appointments/startOf.ts'
import { addDays, dayOf, type Instant } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { type Reason, shownOfEach } from '#shared/today/contract.ts'
import { byPressure, nearInDays } from '#shared/today/pressure.ts'
import { type Found, listed } from './found.ts'
import { othersRestingClaims, ownRestingClaims } from './resting.ts'
import {
  decisionsToRatify,
  nextClosing,
  ownAppointments,
  requestQueries,
  transfersToRatify,
  troubledMails,
  unseenNews,
} from './storage.ts'

/** All that the worker has to see to today, the most pressing first, and how many more of each reason are not shown. */
export async function gatherToday({ store, clock }: Office, worker: Worker) {
  const now = clock.now()
  const day = dayOf(now)
  const asked: Asked = {
    workerId: worker.id,
    today: day,
    soon: addDays(day, nearInDays),
    now,
    tomorrow: startOf({ day: addDays(day, 1), time: '00:00' }),
    shown: shownOfEach,
  }
  const found = [
    ...(await ofMyOwn(store.read, asked)),
    ...(may(worker, 'requests.work') ? await ofWhoeverWorks(store.read, asked) : []),
    ...(may(worker, 'requests.assign') ? await ofTheTeam(store.read, asked) : []),
    ...(may(worker, 'requests.decide') ? await ofWhoeverDecides(store.read, asked) : []),
  ]
  return {
    day,
    lines: [
      ...byPressure(
        found.flatMap(({ lines }) => lines),
        day,
      ),
    ],
    more: hiddenOf(found),
  }
}

type Asked = {
  readonly workerId: string
  readonly today: string
  readonly soon: string
  readonly now: Instant
  readonly tomorrow: Instant | null
  readonly shown: number
}

async function ofMyOwn(db: Database, asked: Asked): Promise<readonly Found[]> {
  const appointments = await ownAppointments(db).execute(asked)
  const closing = await nextClosing(db).execute(asked)
  const isOver = ({ at, minutes }: { readonly at: Instant; readonly minutes: number }) =>
    Date.parse(at) + minutes * 60_000 <= Date.parse(asked.now)
  return [
    listed(await requestQueries.unacknowledgedOfMine(db).execute(asked), () => ({ reason: 'acknowledge' })),
    listed(await requestQueries.termsOfMine(db).execute(asked), () => ({ reason: 'term' })),
    listed(await requestQueries.closedWhileTermRuns(db).execute(asked), ({ clock }) => ({
      reason: clock === 'acknowledge' ? 'acknowledge' : 'closedUndecided',
    })),
    listed(
      promised(await listOpenPromisesOf(db, { workerId: asked.workerId, until: asked.today, most: asked.shown })),
      ({ awaited }) => ({
        reason: awaited === 'byUs' ? 'promise' : 'awaited',
      }),
    ),
    listed(appointments, (one) => ({ reason: isOver(one) ? 'unsaid' : 'appointment', day: dayOf(one.at) })),
    listed(await unseenNews(db).execute(asked), ({ kind, at }) => ({
      reason: kind === 'pieceArrived' ? 'piece' : 'handed',
      day: dayOf(at),
    })),
    listed(await troubledMails(db).execute(asked), ({ at }) => ({ reason: 'mail', day: dayOf(at) })),
    listed(await requestQueries.ripe(db).execute(asked), () => ({ reason: 'agenda', day: closing[0]?.day ?? null })),
  ]
}

const ofWhoeverWorks = async (db: Database, asked: Asked): Promise<readonly Found[]> => [
  listed(await requestQueries.unacknowledgedOfNobody(db).execute(asked), () => ({
    reason: 'acknowledge',
    unheld: true,
  })),
  listed(await requestQueries.toTriage(db).execute(asked), () => ({ reason: 'new', unheld: true })),
  await ownRestingClaims(db, asked),
]

async function ofTheTeam(db: Database, asked: Asked): Promise<readonly Found[]> {
  const broken = (await listOverduePromises(db, asked.today)).filter(
    ({ workerId, awaited }) => workerId !== asked.workerId && awaited === 'byUs',
  )
  return [
    listed(await requestQueries.termsOfNobody(db).execute(asked), () => ({ reason: 'term', unheld: true })),
    listed(promised(broken), ({ worker }) => ({ reason: 'promise', colleague: worker })),
    await othersRestingClaims(db, asked),
  ]
}

const ofWhoeverDecides = async (db: Database, asked: Asked): Promise<readonly Found[]> => [
  {
    lines: (await meetingsToEnter(db).execute(asked)).map((meeting) => ({ reason: 'enter', ...meeting })),
    reason: 'enter',
    hidden: 0,
  },
  listed(await decisionsToRatify(db).execute(asked), () => ({ reason: 'ratify' })),
  listed(await transfersToRatify(db).execute(asked), () => ({ reason: 'ratify' })),
]

type Promised = Awaited<ReturnType<typeof listOverduePromises>>[number]

const promised = <P extends Promised>(promises: readonly P[]) =>
  promises.map(({ dueOn, text, ...promise }) => ({ ...promise, day: dueOn, words: text }))

function hiddenOf(found: readonly Found[]) {
  const more: Partial<Record<Reason, number>> = {}
  for (const { reason, hidden } of found) if (hidden > 0) more[reason] = (more[reason] ?? 0) + hidden
  return more
}
