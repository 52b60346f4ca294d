import { writeProposal, writeReport } from '#server/committee/acts.ts'
import { noteAttempt } from '#server/contacts/acts.ts'
import type { Office } from '#server/office.ts'
import { assign, claim, release, takeOver } from '#server/requests/acts.ts'
import type { Seen } from '#server/requests/changing.ts'
import { takeStep, triage } from '#server/requests/stepActs.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import type { SignInName, WorkerNamed } from './colleagues.ts'
import { answersTo, reportOn } from './preparing.ts'
import { decisionOf, endingOf, type Story } from './story.ts'
import { triedWays } from './triedWays.ts'

/** The stages to which the office brings a request, in order: all but the first. */
export const way = ['triaged', 'contact', 'inquiry', 'proposal', 'decided', 'followUp', 'closed'] as const
export type Reached = (typeof way)[number]

type Doing = Seen & { readonly office: Office; readonly workers: WorkerNamed }

/** What somebody did with the request as it then stood. */
export type Does = (doing: Doing) => Promise<unknown>

/** What brought the request to the stage; more than one thing where the way went round. */
export function arrivalsAt(stage: Reached, story: Story): readonly Does[] {
  switch (stage) {
    case 'triaged':
      return [triageOf(story)]
    case 'contact':
      return claimsOf(story)
    case 'inquiry':
      return [byHolder(story, { step: 'startInquiry' })]
    case 'proposal':
      return proposalsOf(story)
    case 'decided':
      return [decisionIn(story)]
    case 'followUp':
      return [
        ({ office, ...doing }) =>
          byHolder(story, {
            step: 'notify',
            notifiedOn: today(office),
            how: 'registered',
            proof: '01054 12885 03 004711 27',
          })({ office, ...doing }),
      ]
    case 'closed':
      return [...attemptsIn(story), closingOf(story)]
  }
}

/** How a request that was closed too soon came back. */
export function reopening(story: Story): readonly Does[] {
  const { detour, stage } = story.course
  if (detour?.kind !== 'reopened') return []
  const reason = detour.closedBecause
  const closing: TakenStep =
    stage === 'followUp'
      ? { step: 'close', reason }
      : { step: 'closeEarly', outcome: 'withdrawn', ground: null, reason }
  return [byHolder(story, closing), by('brigitte', { step: 'reopen', reason: detour.reason })]
}

const today = (office: Office) => dayOf(office.clock.now())

const by =
  (name: SignInName, taken: TakenStep): Does =>
  ({ office, workers, ...seen }) =>
    takeStep(office, workers(name), { ...seen, taken })

const byHolder = (story: Story, taken: TakenStep) => by(holderOf(story), taken)

const holderOf = ({ course }: Story) => course.by ?? triagerOf(course)

const triagerOf = ({ triagedBy, detour, by: holder }: Story['course']) =>
  triagedBy ?? (detour && 'first' in detour ? detour.first : (holder ?? 'brigitte'))

function triageOf({ asks, course }: Story): Does {
  const { competence = 'competent', urgency = ['normal', ''], known = false } = course
  const asked = course.aidTypes ?? knownAidTypes(asks)
  const settled = {
    competence,
    urgency: urgency[0],
    urgencyReason: urgency[1],
    aidTypes: asked.length === 0 ? ['UNK' as const] : [...asked],
    knownToOffice: known,
  }
  return ({ office, workers, ...seen }) => triage(office, workers(triagerOf(course)), { ...seen, settled })
}

function claimsOf(story: Story): readonly Does[] {
  const { detour } = story.course
  const holder = holderOf(story)
  const claimBy =
    (name: SignInName): Does =>
    ({ office, workers, ...seen }) =>
      claim(office, workers(name), seen)
  if (detour?.kind === 'released') {
    const { first, reason } = detour
    const giveBack: Does = ({ office, workers, ...seen }) => release(office, workers(first), { ...seen, reason })
    return [claimBy(first), giveBack, claimBy(holder)]
  }
  if (detour?.kind === 'takenOver') {
    const { first, reason } = detour
    return [claimBy(first), ({ office, workers, ...seen }) => takeOver(office, workers(holder), { ...seen, reason })]
  }
  if (detour?.kind === 'assigned') {
    const note = detour.reason
    return [
      ({ office, workers, ...seen }) =>
        assign(office, workers('brigitte'), { ...seen, workerId: workers(holder).id, note }),
    ]
  }
  return [claimBy(holder)]
}

function proposalsOf(story: Story): readonly Does[] {
  const { detour } = story.course
  const propose = byHolder(story, { step: 'propose' })
  const prepared = [preparationOf(story), propose]
  if (detour?.kind !== 'sentBack') return prepared
  return [...prepared, byHolder(story, { step: 'sendBack', reason: detour.reason }), propose]
}

/** The holder writes the social report and a proposal on each aid. */
function preparationOf(story: Story): Does {
  return async ({ office, workers, requestId, ...seen }) => {
    const holder = workers(holderOf(story))
    const { aidTypes } = await getAidRequest(office.store.read, requestId)
    let { version } = await writeReport(office, holder, { ...seen, requestId, text: reportOn(story) })
    for (const proposal of answersTo(story, aidTypes, today(office)))
      ({ version } = await writeProposal(office, holder, { requestId, version, proposal }))
  }
}

/** The president records what he granted urgently; the holder what the committee decided. */
function decisionIn(story: Story): Does {
  const { reason = '' } = story.course
  const urgent = decisionOf(story.course) === 'grantedUrgently'
  return async ({ office, ...doing }) => {
    const { aidTypes } = await getAidRequest(office.store.read, doing.requestId)
    const decidedOn = today(office)
    const decisions = answersTo(story, aidTypes, decidedOn)
    const said = urgent
      ? { body: 'president' as const, reason: reason || 'La personne ne pouvait pas attendre la réunion.' }
      : { body: 'committee' as const, reason }
    const taken: TakenStep = { step: 'decide', decidedOn, meetingId: null, decisions, ...said }
    return by(urgent ? 'philippe' : holderOf(story), taken)({ office, ...doing })
  }
}

const attemptsIn = (story: Story): readonly Does[] =>
  triedWays(story).map(
    (way): Does =>
      ({ office, workers, ...seen }) =>
        noteAttempt(office, workers(holderOf(story)), { ...seen, attempt: { way, reached: false, remark: '' } }),
  )

function closingOf(story: Story): Does {
  const { ground = null, reason = '' } = story.course
  const outcome = endingOf(story.course)
  if (outcome) return byHolder(story, { step: 'closeEarly', outcome, ground, reason })
  return byHolder(story, { step: 'close', reason: '' })
}
