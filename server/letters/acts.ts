import type { Office } from '#server/office.ts'
import { changeSetting } from '#server/settings/acts.ts'
import type { Letterhead } from '#shared/letters/letterhead.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refusedField } from '#shared/refusals.ts'
import { isUsablePng } from './png.ts'

/** The office sets its letterhead; a logo that cannot be printed is refused at its field. */
export async function saveLetterhead(office: Office, worker: Worker, value: Letterhead): Promise<Letterhead> {
  if (value.logo !== null && !isUsablePng(Buffer.from(value.logo, 'base64'))) {
    throw refusedField('logo', 'not a PNG that can be printed')
  }
  return await changeSetting(office, worker, { name: 'letterhead', value })
}
