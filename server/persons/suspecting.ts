import type { Database } from '#server/storage/store.ts'
import type { Applicant } from '#shared/persons/applicant.ts'
import { withoutCrowd } from '#shared/persons/crowded.ts'
import { applicantFrom } from '#shared/persons/keysOf.ts'
import { byLikeness, type Likeness, likeness, worthALook } from '#shared/persons/likeness.ts'
import { type LookUp, lookUpsFor } from '#shared/persons/lookUps.ts'
import { listKeysOfEach, listUnder, mostPerLook } from './storage.ts'

export type Suspicion = Likeness & { readonly requestId: string }

export type Suspect = {
  /** The applicant's own request; '' while there is none. */
  readonly requestId: string
  readonly applicant: Applicant
}

/** The requests whose applicants are worth a look, the likeliest first. */
export async function suspect(db: Database, { requestId, applicant }: Suspect): Promise<readonly Suspicion[]> {
  const looks = await lookUp(db, { requestId, applicant })
  return compare(db, applicant, new Set(looks.flatMap(({ found }) => found)))
}

/**
 * Those that look like the same person's, the likeliest first. It does not compare with those of whom one look alone
 * says that they are not: a name, a phone, an e-mail or a home is not enough by itself, and with whom one lives says
 * nothing.
 */
export async function suspectSamePerson(db: Database, asked: Suspect): Promise<readonly Suspicion[]> {
  const applicant = { ...asked.applicant, cohabitants: null }
  const looks = await lookUp(db, { ...asked, applicant })
  const isCut = looks.some(({ kind, found }) => kind === 'birthDate' && found.length === mostPerLook)
  const telling = looks.filter(({ kind }) => kind === 'niss' || kind === 'birthDate' || (kind === 'name' && isCut))
  const once = new Set<string>()
  const likely = new Set(telling.flatMap(({ found }) => found))
  for (const id of looks.flatMap(({ found }) => found)) {
    if (once.has(id)) likely.add(id)
    once.add(id)
  }
  return (await compare(db, applicant, likely)).filter(({ proposal }) => proposal === 'samePerson')
}

type Looked = Pick<LookUp, 'kind'> & { readonly found: readonly string[] }

async function lookUp(db: Database, { requestId, applicant }: Suspect): Promise<readonly Looked[]> {
  const looks: Looked[] = []
  for (const look of lookUpsFor(applicant)) looks.push({ kind: look.kind, found: await listUnder(db, look, requestId) })
  return looks
}

async function compare(db: Database, applicant: Applicant, ids: ReadonlySet<string>): Promise<readonly Suspicion[]> {
  const keys = await listKeysOfEach(db, [...ids])
  const others = [...ids].map((id): Suspect => ({ requestId: id, applicant: applicantFrom(keys.get(id) ?? []) }))
  const telling = withoutCrowd(
    applicant,
    others.map((other) => other.applicant),
  )
  return others
    .map((other) => ({ requestId: other.requestId, ...likeness(telling, other.applicant) }))
    .filter(({ score }) => score >= worthALook)
    .sort(byLikeness)
}
