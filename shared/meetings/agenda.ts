import type { Day } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Standing } from '#shared/requests/stages.ts'

/** What a meeting is asked on a request. */
export const matters = ['decision', 'ratification', 'competence'] as const
export type Matter = (typeof matters)[number]

/** What somebody puts on an agenda; a ratification goes there by itself, to the next meeting. */
export const puttableMatters = ['decision', 'competence'] as const satisfies readonly Matter[]

export type PuttableMatter = (typeof puttableMatters)[number]

/** The point that asks a meeting this and was not answered by the end of it; undefined where there is none. */
export const awaitedOn = <Point extends { readonly matter: Matter; readonly closedAt: string | null }>(
  points: readonly Point[],
  asked: Matter | null,
): Point | undefined => points.find(({ matter, closedAt }) => matter === asked && closedAt === null)

type Put = {
  readonly request: Standing
  readonly matter: PuttableMatter
  readonly meeting: Awaiting
  /** Whether it stands already on an agenda that is still to be answered. */
  readonly awaited: boolean
}

/** A meeting as far as its agenda asks. */
export type Awaiting = { readonly heldOn: Day; readonly agendaClosesOn: Day; readonly closedAt: string | null }

/** Why this worker cannot put the request on the agenda, or null. Once the agenda is closed, whoever decides may still add to it. */
export function refusalToPutOn({ request, matter, meeting, awaited }: Put, worker: Worker, today: Day): Refusal | null {
  const against = refusalToHandle(request, worker)
  if (against) return against
  if (isOver(meeting, today)) return 'meeting-over'
  if (matter === 'decision' && request.stage !== 'proposal') return 'decision-needs-proposal'
  if (awaited) return 'already-on-agenda'
  return today > meeting.agendaClosesOn && !may(worker, 'requests.decide') ? 'agenda-closed' : null
}

type Off = { readonly request: Standing; readonly matter: Matter; readonly meeting: Pick<Awaiting, 'closedAt'> }

/** Why this worker cannot take the request off the agenda, or null. The next meeting ratifies, whoever would rather not. */
export function refusalToTakeOff({ request, matter, meeting }: Off, worker: Worker): Refusal | null {
  if (matter === 'ratification') return 'ratification-stays-on-agenda'
  return refusalToHandle(request, worker) ?? (meeting.closedAt === null ? null : 'meeting-over')
}

/** The agenda is in the hands of those who decide; a worker handles what they hold. */
function refusalToHandle({ holderId }: Standing, worker: Worker): Refusal | null {
  if (may(worker, 'requests.decide')) return null
  if (!may(worker, 'requests.work')) return 'permission-missing'
  if (holderId === worker.id) return null
  return holderId === null ? 'request-held-by-nobody' : 'request-held-by-colleague'
}

/** Why decisions cannot be entered, or null: not before the meeting's day, and not once it is closed. */
export function refusalToEnter({ heldOn, closedAt }: Awaiting, today: Day): Refusal | null {
  if (closedAt !== null) return 'meeting-over'
  return today < heldOn ? 'meeting-not-yet' : null
}

const isOver = ({ heldOn, closedAt }: Awaiting, today: Day) => closedAt !== null || heldOn < today
