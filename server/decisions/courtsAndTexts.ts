import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { CourtDetails, LabourCourt } from '#shared/decisions/court.ts'
import type { LegalTexts } from '#shared/decisions/legalTexts.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import { getCourt, saveCourt } from './storage.ts'

/** The articles that a decision letter quotes, as somebody compared them with the law on a day that is past. */
export async function setLegalTexts(office: Office, worker: Worker, legalTexts: LegalTexts) {
  refuseToCome(office, legalTexts.checkedOn)
  return { legalTexts: await changeSetting(office, worker, { name: 'legalTexts', value: legalTexts }) }
}

/** A court that the program does not know. */
export const addCourt = (office: Office, worker: Worker, details: CourtDetails) =>
  keepCourt(office, worker, async () => ({ ...details, id: newId(), version: 1 }))

type Change = { readonly courtId: string; readonly version: number; readonly details: CourtDetails }

/** The court as the office knows it now, over the version that was seen. */
export const changeCourt = (office: Office, worker: Worker, { courtId, version, details }: Change) =>
  keepCourt(office, worker, async (tx) => {
    const court = await getCourt(tx, courtId)
    if (court.version !== version) throw new Refused('request-changed-meanwhile')
    return { ...details, id: court.id, version: court.version + 1 }
  })

const keepCourt = (office: Office, worker: Worker, make: (tx: Database) => Promise<LabourCourt>) =>
  act(office, worker, async (tx) => {
    const court = await make(tx)
    refuseToCome(office, court.checkedOn)
    await saveCourt(tx, court)
    return {
      result: court,
      entry: { act: 'courtChanged', requestId: null, details: { court: court.id } },
      news: [{ type: 'office', id: court.id, version: court.version }],
    }
  })

function refuseToCome({ clock }: Office, checkedOn: Day | null) {
  if (checkedOn === null || checkedOn <= dayOf(clock.now())) return
  throw refusedField('checkedOn', 'nothing is checked in advance')
}
