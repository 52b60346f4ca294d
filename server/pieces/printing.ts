import { dressed } from '#server/letters/dressing.ts'
import { languageFor, letterHeadOf } from '#server/letters/letterHead.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { printLetter } from '#server/letters/print.ts'
import { insertLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import type { Seen } from '#server/requests/changing.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { isToCome } from '#shared/calendar/dayBounds.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import { isPieceOpen } from '#shared/contacts/waitingFor.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { piecesClosing, piecesLetter } from '#shared/pieces/piecesLetter.ts'
import { refuse, refusedField } from '#shared/refusals.ts'
import { listPieces } from './storage.ts'

type Printing = Seen & { readonly by: Day }

/** The list of what the applicant is to bring, printed and kept. */
export async function printPieces(office: Office, worker: Worker, { by, ...seen }: Printing) {
  const { requestId } = seen
  const db = office.store.read
  const { request, answers } = await getRequestWithAnswers(db, requestId)
  refuse(request.version === seen.version ? null : 'request-changed-meanwhile')
  const madeAt = office.clock.now()
  const on = dayOf(madeAt)
  if (!isToCome(by, on)) throw refusedField('by', 'not in the past, nor further than a year ahead')
  const asked = await listPieces(db, requestId)
  const pieces = asked.filter((piece) => piece.bringer === 'applicant' && isPieceOpen(piece))
  refuse(pieces.length === 0 ? 'no-pieces-to-bring' : null)

  const language = await languageFor(db, request)
  const recipient = nameInFull(answers, request.applicant)
  const facts = {
    ...request,
    decideBy: request.decidedOn === null ? request.decideBy : null,
    addressee: [recipient, ...postalLines(answers)],
    pieces,
    by,
    on,
  }
  const document = await dressed(db, 'pieces', piecesLetter(language, facts))
  const closing = piecesClosing({ letter: language, applicant: request.language }, facts, worker.name)
  const head = await letterHeadOf(db, language)
  const pdf = await printLetter({ ...document, blocks: [...document.blocks, ...closing] }, head)
  const letter = newLetter({ requestId, kind: 'pieces', language, recipient, madeBy: worker.id, madeAt }, pdf)
  return actBeside(office, worker, {
    ...seen,
    work: async (tx) => {
      await insertLetter(tx, letter)
      const { id, kind, sha256 } = letter
      return { result: { letterId: id }, act: 'letterMade', details: { letter: id, kind, sha256 } }
    },
  })
}
