import { serve } from '#server/http/serve.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { territory } from '#shared/territory/contract.ts'
import { comparable, findMunicipalities } from '#shared/territory/findMunicipalities.ts'
import { addCentre, changeCentre, chooseOwn, correctMunicipality } from './acts.ts'
import { findOwnMunicipality, listKeptMunicipalities, listMunicipalities } from './municipalities.ts'
import { listCentres } from './storage.ts'

/** As many as fit below a field. */
const mostOffered = 10
const mostShown = 50

export const territoryRoutes = serve(territory, {
  municipalities: async ({ office, query }) => {
    const inForce = await listMunicipalities(office.store.read, dayOf(office.clock.now()))
    return { municipalities: findMunicipalities(inForce, query.text, mostOffered) }
  },
  keptMunicipalities: async ({ office, query }) => {
    const all = await listKeptMunicipalities(office.store.read)
    const corrected = all.filter(({ changedAt }) => changedAt !== null)
    return { municipalities: query.text.trim() === '' ? corrected : findMunicipalities(all, query.text, mostShown) }
  },
  correctMunicipality: ({ office, worker, body }) => correctMunicipality(office, worker, body),
  own: async ({ office }) => ({
    municipality: await findOwnMunicipality(office.store.read, dayOf(office.clock.now())),
  }),
  chooseOwn: ({ office, worker, body }) => chooseOwn(office, worker, body),
  centres: async ({ office, query }) => {
    const wanted = comparable(query.text)
    const all = await listCentres(office.store.read)
    return { centres: all.filter(({ name, address }) => comparable(`${name} ${address}`).includes(wanted)) }
  },
  addCentre: ({ office, worker, body }) => addCentre(office, worker, body),
  changeCentre: ({ office, worker, params, body }) => changeCentre(office, worker, { ...body, id: params.centreId }),
})
