import type { Applicant } from './applicant.ts'
import { cohabitantLikeness } from './cohabitantLikeness.ts'
import { nameLikeness } from './nameLikeness.ts'
import { birthLikeness, homesAreAlike, nissLikeness } from './partLikeness.ts'
import { type LikenessCode, weights } from './weights.ts'

/** What a suspicion proposes; `weak` proposes nothing. */
export const proposals = ['samePerson', 'sameHousehold', 'weak'] as const
export type Proposal = (typeof proposals)[number]

/** From 0 to 100 for what is proposed, and all that speaks for or against it. */
export type Likeness = {
  readonly proposal: Proposal
  readonly score: number
  readonly reasons: readonly LikenessCode[]
}

/** From this score on it is proposed: the name with the birth date is enough, the name with one way to be reached is not. */
const enough = 60
/** Below this score nothing is worth a look. */
export const worthALook = 40

/** How like two applicants are; the same whichever comes first. */
export function likeness(one: Applicant, other: Applicant): Likeness {
  const reasons = reasonsIn(one, other)
  const person = scoreOf(reasons, 'person')
  const household = scoreOf(reasons, 'household')
  if (person >= enough) return { proposal: 'samePerson', score: person, reasons }
  if (household >= enough) return { proposal: 'sameHousehold', score: household, reasons }
  return { proposal: 'weak', score: Math.max(person, household), reasons }
}

/** The likelier first: what is proposed goes before the score. */
export const byLikeness = (one: Likeness, other: Likeness): number =>
  proposals.indexOf(one.proposal) - proposals.indexOf(other.proposal) || other.score - one.score

function reasonsIn(one: Applicant, other: Applicant): readonly LikenessCode[] {
  const name = nameLikeness(one, other)
  const found: readonly (LikenessCode | null)[] = [
    nissLikeness(one.niss, other.niss),
    name === 'unknown' ? null : nameCodes[name],
    birthLikeness(one.birthDate, other.birthDate),
    one.phones.some((phone) => other.phones.includes(phone)) ? 'phoneSame' : null,
    one.email !== null && one.email === other.email ? 'emailSame' : null,
    homesAreAlike(one.home, other.home) ? 'homeSame' : null,
    ...cohabitantLikeness(one, other),
  ]
  return found.filter((code) => code !== null)
}

const nameCodes = {
  same: 'nameSame',
  fewerGiven: 'nameFewerGiven',
  swapped: 'nameSwapped',
  oneLetter: 'nameOneLetter',
  familySame: 'nameFamilySame',
  familyOnly: 'nameFamilyOnly',
  different: 'nameDiffers',
} as const

const scoreOf = (reasons: readonly LikenessCode[], towards: 'person' | 'household') =>
  Math.max(
    0,
    Math.min(
      100,
      reasons.reduce((sum, code) => sum + weights[code][towards], 0),
    ),
  )
