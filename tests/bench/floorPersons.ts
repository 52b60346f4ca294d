import type Sqlite from 'better-sqlite3'
import type { Applicant } from '#shared/persons/applicant.ts'
import { withoutCrowd } from '#shared/persons/crowded.ts'
import type { Key } from '#shared/persons/keys.ts'
import { applicantFrom, keysOf } from '#shared/persons/keysOf.ts'
import { likeness } from '#shared/persons/likeness.ts'
import { lookUpsFor } from '#shared/persons/lookUps.ts'

const mostPerLook = 50

/** The keys of a request: kept in place of those before, and read. */
export function keeping(database: Sqlite.Database) {
  const gone = database.prepare<[string]>('delete from request_keys where request_id = ?')
  const kept = database.prepare('insert into request_keys (kind, value, request_id) values (?, ?, ?)')
  const keys = database.prepare<[string], Key>('select kind, value from request_keys where request_id = ?')
  return {
    keep(requestId: string, applicant: Applicant) {
      gone.run(requestId)
      for (const { kind, value } of keysOf(applicant)) kept.run(kind, value, requestId)
    },
    applicantOf: (requestId: string) => applicantFrom(keys.all(requestId)),
  }
}

/** Which other requests look like the same person's: the same looks along the index, and the same comparing, as ours. */
export function recognising(database: Sqlite.Database) {
  const { applicantOf } = keeping(database)
  const under = database
    .prepare<object, string>(
      `select request_id from request_keys where kind = @kind and value >= @from and value < @below
       and request_id <> @requestId order by value desc, request_id desc limit ${mostPerLook}`,
    )
    .pluck()

  return (requestId: string, told: Applicant): readonly string[] => {
    const applicant = { ...told, cohabitants: null }
    const looks = lookUpsFor(applicant).map((look) => ({ kind: look.kind, found: under.all({ ...look, requestId }) }))
    const isCut = looks.some(({ kind, found }) => kind === 'birthDate' && found.length === mostPerLook)
    const tells = ({ kind }: Pick<Key, 'kind'>) => kind === 'niss' || kind === 'birthDate' || (kind === 'name' && isCut)
    const all = looks.flatMap(({ found }) => found)
    const telling = looks.filter(tells).flatMap(({ found }) => found)
    const likely = [...new Set([...telling, ...all.filter((id, place) => all.indexOf(id) < place)])]
    const others = likely.map((id) => ({ id, applicant: applicantOf(id) }))
    const alone = withoutCrowd(
      applicant,
      others.map((other) => other.applicant),
    )
    return others.filter((other) => likeness(alone, other.applicant).proposal === 'samePerson').map(({ id }) => id)
  }
}
