import { listPoints } from '#server/agenda/storage.ts'
import { findReport, listDecisions, listProposals } from '#server/committee/storage.ts'
import { findLetterhead, letterHeadOf } from '#server/letters/letterHead.ts'
import { printLetter } from '#server/letters/print.ts'
import type { Office } from '#server/office.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { committeeWords } from '#shared/committee/letterWords.ts'
import { type PackedPoint, packDocument } from '#shared/committee/pack.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import type { Matter } from '#shared/meetings/agenda.ts'
import { getMeeting } from './storage.ts'

/** The agenda with everything that the members read, as one PDF in the office's first language. */
export async function packOf({ store, clock }: Office, meetingId: string): Promise<SentFile> {
  const db = store.read
  const meeting = await getMeeting(db, meetingId)
  const points: PackedPoint[] = []
  for (const { matter, request } of await listPoints(db, meetingId)) points.push(await packed(db, matter, request.id))
  const [language = 'fr'] = (await findLetterhead(db)).languages
  const document = packDocument(language, committeeWords[language], { meeting, points, on: dayOf(clock.now()) })
  const content = await printLetter(document, await letterHeadOf(db, language))
  return { name: `${meeting.body} ${meeting.heldOn}.pdf`, type: 'application/pdf', content }
}

async function packed(db: Database, matter: Matter, requestId: string): Promise<PackedPoint> {
  const [asked, report, proposals, decisions] = await Promise.all([
    getRequestWithAnswers(db, requestId),
    findReport(db, requestId),
    listProposals(db, requestId),
    listDecisions(db, requestId),
  ])
  return { matter, ...asked, report, proposals, decisions: decisions.filter(({ body }) => body === 'president') }
}
