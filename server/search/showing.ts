import { countRequestsOf } from '#server/persons/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { Found, FoundPerson } from '#shared/search/contract.ts'
import { mostPersonsFound, mostRequestsFound } from '#shared/search/limits.ts'
import { marked } from '#shared/search/marking.ts'
import { tellApart, type Wanted, wordsMarked } from '#shared/search/saying.ts'
import type { Match } from '#shared/search/tiers.ts'
import { listExcerpts } from './excerpts.ts'
import { findAnswers, listFound } from './storage.ts'

type Matched = {
  /** Places in the register, the best first, and what matches there. */
  readonly places: ReadonlyMap<number, Match>
  readonly wanted: readonly Wanted[]
  /** Whether the reader may see the story. */
  readonly reads: boolean
}

/** The best of what matches as its reader sees it, with the words that matched. */
export async function showFound(db: Database, { places, wanted, reads }: Matched): Promise<Found> {
  const shown = await listShown(db, [...places].slice(0, mostRequestsFound), wanted)
  const elsewhere = shown.filter(({ match, unsaid }) => match !== 'number' && unsaid.length > 0)
  const persons = personsAmong(shown)
  const answers = await findAnswers(
    db,
    [...elsewhere, ...persons].map(({ row }) => row.id),
  )
  const unsaid = elsewhere.map(({ row, unsaid }) => ({ id: row.id, receipt: row.acknowledgementNumber, parts: unsaid }))
  const excerpts = await listExcerpts(db, { wanted: unsaid, answers, reads })
  return {
    requests: shown.map(({ row, match, said }) => ({
      ...row,
      number: match === 'number' ? { text: row.number, marks: [[0, row.number.length]] } : marked(row.number, said),
      applicant: marked(row.applicant, said),
      municipality: row.municipality === null ? null : marked(row.municipality, said),
      excerpt: excerpts.get(row.id) ?? null,
    })),
    persons: await showPersons(db, persons, answers),
    more: places.size > mostRequestsFound,
  }
}

type Shown = Awaited<ReturnType<typeof listShown>>[number]

/** Each request with the words of what its name, number and municipality say, and the parts that stand elsewhere. */
async function listShown(db: Database, best: readonly (readonly [number, Match])[], wanted: readonly Wanted[]) {
  const found = await listFound(
    db,
    best.map(([place]) => place),
  )
  const rows = new Map(found.map((row) => [row.registerOrder, row]))
  return best.flatMap(([place, match]) => {
    const row = rows.get(place)
    if (!row) return []
    const { said, unsaid } = tellApart(wanted, [row.applicant, row.number, row.municipality ?? ''])
    return [{ row, match, said: wordsMarked(said), unsaid }]
  })
}

/** The first request of each person. */
const personsAmong = (shown: readonly Shown[]) =>
  [...Map.groupBy(shown, ({ row }) => row.personId ?? row.id).values()]
    .flatMap((theirs) => theirs.find(({ match }) => match !== 'word') ?? [])
    .slice(0, mostPersonsFound)

async function showPersons(db: Database, persons: readonly Shown[], answers: ReadonlyMap<string, Answers>) {
  const counts = await countRequestsOf(
    db,
    persons.flatMap(({ row }) => row.personId ?? []),
  )
  return persons.map(
    ({ row, said }): FoundPerson => ({
      requestId: row.id,
      name: marked(row.applicant, said),
      birthDate: answers.get(row.id)?.identity?.birthDate?.value ?? null,
      requests: counts.get(row.personId ?? '') ?? 1,
    }),
  )
}
