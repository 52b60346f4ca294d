import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { newId } from '#server/storage/newId.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refusedField } from '#shared/refusals.ts'
import type { Centre, CentreEntry } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import type { OwnTerritory } from '#shared/territory/ownTerritory.ts'
import { listMunicipalities } from './municipalities.ts'
import { insertCentre, saveCentre, saveCorrection } from './storage.ts'

/** Corrects the table of municipalities without a release; the row keeps who did and when. */
export const correctMunicipality = (office: Office, worker: Worker, municipality: Municipality) =>
  act(office, worker, async (tx) => {
    await saveCorrection(tx, { municipality, at: office.clock.now(), by: worker.id })
    const { nis5, validFrom } = municipality
    return {
      result: municipality,
      entry: { act: 'municipalityCorrected', requestId: null, details: { nis5, validFrom } },
      news: [{ type: 'office', id: nis5, version: 0 }],
    }
  })

/** Says which municipality the office serves; one that does not exist today is refused. */
export async function chooseOwn(office: Office, worker: Worker, value: OwnTerritory) {
  const today = dayOf(office.clock.now())
  const known = (await listMunicipalities(office.store.read, today)).some(({ nis5 }) => nis5 === value.nis5)
  if (!known) throw refusedField('nis5', 'no municipality of today')
  return changeSetting(office, worker, { name: 'territory', value })
}

export const addCentre = (office: Office, worker: Worker, entry: CentreEntry) =>
  act(office, worker, async (tx) => changed(await insertCentre(tx, { ...entry, id: newId(), version: 1 })))

export const changeCentre = (office: Office, worker: Worker, centre: Centre) =>
  act(office, worker, async (tx) => changed(await saveCentre(tx, centre)))

const changed = (centre: Centre) => ({
  result: centre,
  entry: { act: 'centreChanged' as const, requestId: null, details: { centre: centre.id } },
  news: [{ type: 'office' as const, id: centre.id, version: centre.version }],
})
