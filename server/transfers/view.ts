import type { Office } from '#server/office.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { findSetting, termsInForce } from '#server/settings/storage.ts'
import { findOwnMunicipality, listMunicipalities } from '#server/territory/municipalities.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { ClockName } from '#shared/clocks/clockNames.ts'
import { clocksOf } from '#shared/clocks/clocks.ts'
import { lastDay } from '#shared/clocks/terms.ts'
import { proposeCompetence } from '#shared/territory/competence.ts'
import { situationOf } from '#shared/territory/situation.ts'
import { listTransfers } from './storage.ts'

/** Whose the request seems to be on the day it was sent, and what became of it. */
export async function viewCompetence({ store, clock }: Office, requestId: string) {
  const { read } = store
  const { request, answers } = await getRequestWithAnswers(read, requestId)
  const municipalities = await listMunicipalities(read, dayOf(request.submittedAt))
  const terms = await termsInForce(read)
  const clocks = clocksOf(request, terms)
  const dueOf = (name: ClockName) => clocks.find(({ clock }) => clock === name)?.dueOn ?? null
  return {
    proposal: proposeCompetence(situationOf(answers, request.urgency === 'urgent'), municipalities),
    own: await findOwnMunicipality(read, dayOf(clock.now())),
    due: { transfer: lastDay(request.receivedOn, terms.transfer), refer: dueOf('refer'), rule: dueOf('rule') },
    transfers: await listTransfers(read, requestId),
    canMail: (await findSetting(read, 'mail')) !== null,
  }
}
