import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import { readNiss } from '#shared/identity/niss.ts'
import type { Answers } from '#shared/intake/record.ts'
import { ageOn } from './age.ts'
import { type HintKind, hintKinds } from './kinds.ts'
import { toldIn } from './told.ts'

/**
 * What a hint rests on: `words` of the text with the `field` where they stand and a `day` that they name, which `said` or
 * `atLatest` name from the day of sending; an `age` or a `count` and what it follows `from`; the `number` and the
 * `requestId` of another request; the `aidType` asked for.
 */
type Evidence = Readonly<Record<string, string>>
export type Noticed = { readonly kind: HintKind; readonly evidence: Evidence }

/** An earlier request that looks like the same person's. */
export type FiledBefore = { readonly id: string; readonly number: string }

/** A request as it arrived. */
export type Arrived = {
  readonly answers: Answers
  /** When the applicant wrote it: from then « demain » counts. */
  readonly sentOn: Day
  readonly receivedOn: Day
  readonly filedBefore: FiledBefore | null
}

/** What is worth noticing of a request, in the order of the hints. None of it changes anything. */
export function noticed({ answers, sentOn, receivedOn, filedBefore }: Arrived): readonly Noticed[] {
  const found: readonly Noticed[] = [
    ...toldOf(answers, sentOn),
    ...whoAndWhere(answers, receivedOn),
    ...(filedBefore === null ? [] : [filedAgain(filedBefore)]),
  ]
  return hintKinds.flatMap((kind) => found.find((one) => one.kind === kind) ?? [])
}

/** That the same person seems to have filed before. */
export const filedAgain = ({ id, number }: FiledBefore): Noticed => ({
  kind: 'filedAgain',
  evidence: { number, requestId: id },
})

/** What the texts tell, the story first; one that names a day before one that names none. */
function toldOf({ need, situation }: Answers, sentOn: Day): readonly Noticed[] {
  const texts = { story: need?.story, urgencyReason: need?.urgencyReason, health: situation?.health }
  const told = Object.entries(texts).flatMap(([field, text]) =>
    Object.entries(toldIn(text?.value ?? '', sentOn)).map(([kind, found]) => ({ kind, evidence: { field, ...found } })),
  )
  const urgentCare = knownAidTypes(need?.aidTypes?.value ?? []).includes('AMU')
  return hintKinds.flatMap((kind): readonly Noticed[] => {
    const ofKind = told.filter((one) => one.kind === kind)
    const best = ofKind.find(({ evidence }) => evidence.day) ?? ofKind[0]
    if (best) return [{ kind, evidence: best.evidence }]
    return kind === 'medical' && urgentCare ? [{ kind, evidence: { aidType: 'AMU' } }] : []
  })
}

function whoAndWhere(answers: Answers, receivedOn: Day): readonly Noticed[] {
  const found: Noticed[] = []
  const young = youth(answers, receivedOn)
  if (young) found.push(young)
  const children = minors(answers, receivedOn)
  if (children) found.push({ kind: 'minors', evidence: children })
  if (answers.residence?.kind?.value === 'noFixedAddress') found.push({ kind: 'noFixedAddress', evidence: {} })
  if (isUnidentified(answers)) found.push({ kind: 'unidentified', evidence: {} })
  return found
}

/** Under 18 or 25 on the day of receipt, by the birth date stated or else by the national number. */
function youth({ identity }: Answers, receivedOn: Day): Noticed | null {
  const stated = identity?.birthDate?.value
  const niss = stated ? null : readNiss(identity?.niss?.value ?? '')
  const born = stated ?? (niss?.wrong === null ? niss.birthDate : null)
  if (!born) return null
  const age = ageOn(receivedOn, born)
  if (age < 0 || age >= 25) return null
  const evidence = { age: String(age), from: stated ? 'birthDate' : 'niss' }
  return { kind: age < 18 ? 'under18' : 'under25', evidence }
}

/** How many minors live in the household: by the birth dates of who lives there, else by the children said to depend on the applicant. */
function minors({ household }: Answers, receivedOn: Day): Evidence | null {
  const ages = (household?.cohabitants?.value ?? []).flatMap(({ birthDate }) =>
    birthDate ? [ageOn(receivedOn, birthDate)] : [],
  )
  const young = ages.filter((age) => age >= 0 && age < 18).length
  if (young > 0) return { count: String(young), from: 'cohabitants' }
  const dependent = household?.dependentChildren?.value ?? 0
  return dependent > 0 ? { count: String(dependent), from: 'dependentChildren' } : null
}

/** Whether the sender said who they are and nothing shows it; what says nothing of it is no reason to wonder. */
function isUnidentified({ identity, technical }: Answers): boolean {
  const established = identity?.established?.value
  if (established === 'loggedIn' || established === 'documentSeen' || technical?.loggedIn === true) return false
  return established !== undefined || technical?.loggedIn === false
}
