import { putOnAgenda } from '#server/agenda/acts.ts'
import { listRipe } from '#server/agenda/storage.ts'
import { planMeetings } from '#server/meetings/acts.ts'
import { listComing } from '#server/meetings/storage.ts'
import type { Office } from '#server/office.ts'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import type { WorkerNamed } from './colleagues.ts'

/** How many ripe requests stand on the next agenda; the others wait for somebody to put them there. */
const put = 4

/** The committee is to meet every two weeks, and a part of what is ripe stands on its next agenda. */
export async function planCommittee(office: Office, workers: WorkerNamed, today: Day): Promise<void> {
  const lead = workers('brigitte')
  const heldOn = nextOpenDay(addDays(today, 8))
  const series = { everyWeeks: 2, until: addDays(heldOn, 56) }
  const where = { startsAt: '18:30', place: 'Salle du conseil, place Communale 1' }
  await planMeetings(office, lead, { body: 'committee', heldOn, agendaClosesOn: null, series, ...where })
  const [next] = await listComing(office.store.read)
  if (!next) return
  for (const { request } of await listRipe(office.store.read, put))
    await putOnAgenda(office, lead, { meetingId: next.id, requestId: request.id, matter: 'decision' })
}
