import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import { refusalToRead } from '#shared/letters/reading.ts'
import { letterWords } from '#shared/letters/words.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { fingerprint } from './newLetter.ts'
import { getLetter } from './storage.ts'

/** The letter as it left. Bytes that are no longer those of its fingerprint are refused, and logged for the administrator. */
export async function keptLetter(office: Office, worker: Worker, letterId: string): Promise<SentFile> {
  const { kind, pdf, sha256, requestId, language, madeAt } = await getLetter(office.store.read, letterId)
  refuse(refusalToRead({ kind }, worker))
  if (fingerprint(pdf) !== sha256) {
    office.log.error({ letterId }, 'a kept letter does not match its fingerprint')
    throw new Refused('letter-damaged')
  }
  const { number } = await getAidRequest(office.store.read, requestId)
  const name = [letterWords(language).fileName[kind], number.replace('/', '-'), dayOf(madeAt)].join(' ')
  return { name: `${name}.pdf`, type: 'application/pdf', content: pdf }
}
