import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { text } from '#shared/http/text.ts'
import { Centre, CentreEntry } from './centre.ts'
import { Municipality } from './municipality.ts'
import { OwnTerritory } from './ownTerritory.ts'

/** A municipality as the office's own table has it: who corrected it and when, or null where nobody did. */
const KeptMunicipality = Municipality.safeExtend({
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
})
export type KeptMunicipality = z.infer<typeof KeptMunicipality>

const search = { query: z.object({ text: text(100).default('') }) }

export const territory = {
  /** At most ten that exist today, by name in any language or by postal code. */
  municipalities: {
    method: 'GET',
    path: '/territory/municipalities',
    asks: 'signed-in',
    ...search,
    reply: z.object({ municipalities: z.array(Municipality) }),
  },
  /** The same with those that no longer exist, or do not yet; without text, those that were corrected. */
  keptMunicipalities: {
    method: 'GET',
    path: '/office/municipalities',
    asks: 'office.manage',
    ...search,
    reply: z.object({ municipalities: z.array(KeptMunicipality) }),
  },
  /** Corrects the municipality of this code and first day, or adds it. */
  correctMunicipality: {
    method: 'PUT',
    path: '/office/municipalities',
    asks: 'office.manage',
    body: Municipality,
    reply: Municipality,
  },
  /** The municipality that the office serves; null while nobody has said. */
  own: {
    method: 'GET',
    path: '/territory/own',
    asks: 'signed-in',
    reply: z.object({ municipality: Municipality.nullable() }),
  },
  chooseOwn: {
    method: 'PUT',
    path: '/office/territory',
    asks: 'office.manage',
    body: OwnTerritory,
    reply: OwnTerritory,
  },
  /** The directory: all centres that the office knows, by name. */
  centres: {
    method: 'GET',
    path: '/territory/centres',
    asks: 'signed-in',
    ...search,
    reply: z.object({ centres: z.array(Centre) }),
  },
  addCentre: { method: 'POST', path: '/office/centres', asks: 'office.manage', body: CentreEntry, reply: Centre },
  /** Over the version that was seen. */
  changeCentre: {
    method: 'PUT',
    path: '/office/centres/:centreId',
    asks: 'office.manage',
    body: CentreEntry.extend({ version: z.number().int() }),
    reply: Centre,
  },
} as const satisfies Contract
