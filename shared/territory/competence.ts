import { municipalitiesAt, municipalitiesNamedIn } from './findMunicipalities.ts'
import type { Municipality } from './municipality.ts'
import type { Situation } from './situation.ts'

/** The rules of territorial competence (domain.md 2.3), the most special first. */
export const competenceRules = ['homelessUrgent', 'institution', 'student', 'homeless', 'residence'] as const
export type CompetenceRule = (typeof competenceRules)[number]

/** What must still be asked before anybody can be sure. */
export const openQuestions = [
  'address', // where the person lives
  'municipality', // the one named is not known
  'whichMunicipality', // the code or the name fits several
  'livesThere', // the address is that of the register: facts go before it
  'registeredAtAdmission', // where, when the person entered the institution
  'listedInstitution', // whether the rule holds for this kind of institution
  'registeredAtRequest', // where the student was registered
  'fullTimeStudies', // whether the rule for students holds
  'whereStaying', // where the person really stays
  'noCentre', // the municipality has none of its own
] as const
export type OpenQuestion = (typeof openQuestions)[number]

/** A proposal, never a decision: which rule seems to hold, the municipalities that it leads to (none while nobody can say), and what to ask. */
export type CompetenceProposal = {
  readonly rule: CompetenceRule
  readonly candidates: readonly Municipality[]
  readonly asks: readonly OpenQuestion[]
}

/** Whose centre seems competent, given the municipalities that exist on the day of the request. */
export function proposeCompetence(situation: Situation, municipalities: readonly Municipality[]): CompetenceProposal {
  const rule = ruleFor(situation)
  const candidates = candidatesOf(rule, situation, municipalities)
  return { rule, candidates, asks: [...asksOf(rule, situation, candidates), ...asksAbout(candidates)] }
}

function ruleFor({ kind, institution, student, urgent }: Situation): CompetenceRule {
  if (kind === 'noFixedAddress' && urgent) return 'homelessUrgent'
  if (kind === 'institution' || institution !== '') return 'institution'
  if (student) return 'student'
  return kind === 'noFixedAddress' ? 'homeless' : 'residence'
}

function candidatesOf(rule: CompetenceRule, situation: Situation, municipalities: readonly Municipality[]) {
  const atAddress = municipalitiesAt(municipalities, situation)
  if (rule === 'residence') return atAddress
  // An address that was only declared is that of the institution or of the student's room, not of the registration.
  if (rule === 'institution' || rule === 'student') return situation.isRegistered ? atAddress : []
  const staying = municipalitiesNamedIn(municipalities, situation.stayingAt)
  if (staying.length > 0) return staying
  // Without a fixed address, what the register says is where the person no longer lives.
  return situation.isRegistered ? [] : atAddress
}

function asksOf(
  rule: CompetenceRule,
  { postalCode, municipality, isRegistered }: Situation,
  candidates: readonly Municipality[],
): readonly OpenQuestion[] {
  const isUnknown = candidates.length === 0
  if (rule === 'institution') return isUnknown ? ['registeredAtAdmission', 'listedInstitution'] : ['listedInstitution']
  if (rule === 'student') return isUnknown ? ['registeredAtRequest', 'fullTimeStudies'] : ['fullTimeStudies']
  if (rule !== 'residence') return isUnknown ? ['whereStaying'] : []
  if (isUnknown) return postalCode.trim() === '' && municipality.trim() === '' ? ['address'] : ['municipality']
  return isRegistered ? ['livesThere'] : []
}

const asksAbout = (candidates: readonly Municipality[]): readonly OpenQuestion[] => [
  ...(candidates.length > 1 ? ['whichMunicipality' as const] : []),
  ...(candidates.some(({ hasCentre }) => !hasCentre) ? ['noCentre' as const] : []),
]

/** Whose the request seems to be: ours, another centre's, perhaps either's; unknown while there is no candidate or the office has not said where it is. */
export type Verdict = 'ours' | 'another' | 'several' | 'unknown'

export function verdictOf({ candidates }: Pick<CompetenceProposal, 'candidates'>, own: string | null): Verdict {
  if (candidates.length === 0 || own === null) return 'unknown'
  if (candidates.length > 1) return 'several'
  return candidates.some(({ nis5 }) => nis5 === own) ? 'ours' : 'another'
}

/** The day on which somebody last compared these rules with the law. */
export const competenceCheckedOn = '2026-11-23'
