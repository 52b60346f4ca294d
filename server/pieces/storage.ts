import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { pieces } from '#server/storage/tables/contacts.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { AskedPiece } from '#shared/pieces/piece.ts'
import { type PieceCode, pieceCodes } from '#shared/pieces/pieceCodes.ts'
import { Refused } from '#shared/refusals.ts'

type StoredPiece = typeof pieces.$inferSelect
type Asked = Pick<StoredPiece, 'requestId' | 'askedOn' | 'askedBy'>

/** Keeps the papers that are asked for; gives their ids. */
export async function insertPieces(tx: Database, asked: Asked, wanted: readonly AskedPiece[]): Promise<string[]> {
  const rows = wanted.map((piece) => ({ id: newId(), ...asked, ...piece }))
  if (rows.length > 0) await tx.insert(pieces).values(rows)
  return rows.map(({ id }) => id)
}

/** The papers asked for on the request by day, those of one day in the order of the catalogue, before those that were named. */
export async function listPieces(db: Database, requestId: string) {
  const found = await piecesOfRequest(db).execute({ requestId })
  return found
    .map(({ code, ...piece }) => ({ code: pieceCodes.find((one) => one === code) ?? null, ...piece }))
    .sort((one, other) => one.askedOn.localeCompare(other.askedOn) || placeOf(one.code) - placeOf(other.code))
}

const placeOf = (code: PieceCode | null) => (code === null ? pieceCodes.length : pieceCodes.indexOf(code))

const piecesOfRequest = prepared((db) =>
  db
    .select({
      id: pieces.id,
      code: pieces.code,
      name: pieces.name,
      bringer: pieces.bringer,
      askedOn: pieces.askedOn,
      receivedOn: pieces.receivedOn,
      receiver: workers.name,
      waivedFor: pieces.waivedFor,
      version: pieces.version,
    })
    .from(pieces)
    .leftJoin(workers, eq(workers.id, pieces.receivedBy))
    .where(eq(pieces.requestId, sql.placeholder('requestId')))
    .orderBy(asc(pieces.name), asc(pieces.id))
    .prepare(),
)

type Settled = { readonly receivedOn: Day; readonly receivedBy: string } | { readonly waivedFor: string }

/** Settles an open piece of this request over the version that was seen; refuses where there is none, and when a colleague was quicker. */
export async function settlePiece(
  tx: Database,
  { requestId, pieceId, version }: { readonly requestId: string; readonly pieceId: string; readonly version: number },
  settled: Settled,
): Promise<void> {
  const it = and(eq(pieces.id, pieceId), eq(pieces.requestId, requestId))
  const [seen] = await tx.select().from(pieces).where(it)
  if (!seen) throw new Refused('not-found')
  const [saved] = await tx
    .update(pieces)
    .set({ ...settled, version: version + 1 })
    .where(and(it, eq(pieces.version, version), isNull(pieces.receivedOn), isNull(pieces.waivedFor)))
    .returning({ id: pieces.id })
  if (!saved) throw new Refused('request-changed-meanwhile')
}
