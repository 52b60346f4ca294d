import type { Office } from '#server/office.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import { findOwnMunicipality, listMunicipalities } from '#server/territory/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { proposeCompetence } from '#shared/territory/competence.ts'
import { situationOf } from '#shared/territory/situation.ts'
import { listTransfers } from './storage.ts'

/** Whose the request seems to be on the day it was sent, and what became of it. */
export async function viewCompetence({ store, clock }: Office, requestId: string) {
  const { read } = store
  const { request, answers } = await getRequestWithAnswers(read, requestId)
  const municipalities = await listMunicipalities(read, dayOf(request.submittedAt))
  return {
    proposal: proposeCompetence(situationOf(answers, request.urgency === 'urgent'), municipalities),
    own: await findOwnMunicipality(read, dayOf(clock.now())),
    transfers: await listTransfers(read, requestId),
    canMail: (await findSetting(read, 'mail')) !== null,
  }
}
