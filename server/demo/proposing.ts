import { putOnAgenda } from '#server/agenda/acts.ts'
import { recordHearing, writeProposal, writeReport } from '#server/committee/acts.ts'
import { inviteToHearing } from '#server/committee/inviting.ts'
import { listComing } from '#server/meetings/storage.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import { by, byHolder, type Does, holderOf, today } from './doing.ts'
import { answersTo, reportOn, wordsOf } from './preparing.ts'
import { decisionOf, type Story } from './story.ts'

/** What brought the request to its proposal: the report, a proposal on each aid, and the hearing where not all is granted. */
export function proposalsOf(story: Story): readonly Does[] {
  const { detour } = story.course
  const propose = byHolder(story, { step: 'propose' })
  const prepared = [preparationOf(story), ...hearingsOf(story), propose]
  if (detour?.kind !== 'sentBack') return prepared
  return [...prepared, byHolder(story, { step: 'sendBack', reason: detour.reason }), propose]
}

function preparationOf(story: Story): Does {
  return async ({ office, workers, requestId, ...seen }) => {
    const holder = workers(holderOf(story))
    const { aidTypes, receivedOn } = await getAidRequest(office.store.read, requestId)
    let { version } = await writeReport(office, holder, { ...seen, requestId, text: reportOn(story) })
    for (const proposal of answersTo(story, aidTypes, receivedOn))
      ({ version } = await writeProposal(office, holder, { requestId, version, proposal }))
  }
}

/** Who is to be refused something is offered to be heard, in writing; the letter itself is kept of what is still open. */
function hearingsOf(story: Story): readonly Does[] {
  const { outcome, stage, reason = '', notes = {} } = story.course
  if (outcome !== 'refused' && outcome !== 'grantedInPart') return []
  const offered = stage === 'closed' ? heardOf(story, 'hearingOffered', 'letter') : invitationOf(story)
  const wasHeard = /entendu|audition|gehoord|angehört/i.test([reason, ...Object.values(notes).flat()].join(' '))
  if (!wasHeard) return [offered]
  return [offered, heardOf(story, 'hearingAsked', 'letter'), heardOf(story, 'heard', 'heard')]
}

const heardOf =
  (story: Story, fact: 'hearingOffered' | 'hearingAsked' | 'heard', how: string): Does =>
  ({ office, workers, ...seen }) =>
    recordHearing(office, workers(holderOf(story)), { ...seen, fact, on: today(office), how })

const invitationOf =
  (story: Story): Does =>
  ({ office, workers, ...seen }) =>
    inviteToHearing(office, workers(holderOf(story)), {
      ...seen,
      invitation: {
        heldOn: nextOpenDay(addDays(today(office), 1)),
        startsAt: '10:00',
        place: 'CPAS de Rochemont, Place du Perron 1',
      },
    })

/** Puts the proposal on the agenda of the meeting of that day: the holder while it is open, the president afterwards. */
export const agendaOf =
  (story: Story, heldOn: Day): Does =>
  async ({ office, workers, requestId }) => {
    const meeting = (await listComing(office.store.read)).find((one) => one.heldOn === heldOn)
    if (!meeting) throw new Error(`no meeting on ${heldOn}`)
    const isOpen = today(office) <= meeting.agendaClosesOn
    const worker = workers(isOpen ? holderOf(story) : 'philippe')
    await putOnAgenda(office, worker, { meetingId: meeting.id, requestId, matter: 'decision' })
  }

/** The president records what he granted urgently; the lead what the committee decided, on the day of its meeting. */
export function decisionIn(story: Story): Does {
  const { reason = '' } = story.course
  const urgent = decisionOf(story.course) === 'grantedUrgently'
  return async ({ office, ...doing }) => {
    const { aidTypes, receivedOn } = await getAidRequest(office.store.read, doing.requestId)
    const decisions = answersTo(story, aidTypes, receivedOn)
    const said = urgent
      ? { body: 'president' as const, reason: reason || wordsOf(story).urgent }
      : { body: 'committee' as const, reason }
    const taken: TakenStep = { step: 'decide', decidedOn: today(office), meetingId: null, decisions, ...said }
    return by(urgent ? 'philippe' : 'brigitte', taken)({ office, ...doing })
  }
}
