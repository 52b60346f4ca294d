import { listAppointments } from '#server/appointments/storage.ts'
import type { Office } from '#server/office.ts'
import { listPieces } from '#server/pieces/storage.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import { piecesFor } from '#shared/pieces/piecesFor.ts'
import { noContactRule } from './noContact.ts'
import { listAttempts, listPromises } from './storage.ts'

/** All that is said, promised, asked for and planned on the request. */
export async function viewContacts({ store }: Office, requestId: string) {
  const db = store.read
  const { aidTypes } = await getAidRequest(db, requestId)
  const [attempts, promises, pieces, appointments, checklists, noContact] = await Promise.all([
    listAttempts(db, requestId),
    listPromises(db, requestId),
    listPieces(db, requestId),
    listAppointments(db, requestId),
    findSetting(db, 'pieces'),
    noContactRule(db),
  ])
  return { attempts, promises, pieces, appointments, checklist: piecesFor(aidTypes, checklists), noContact }
}
