import { expect, test } from 'vitest'
import type { Answers } from '#shared/intake/record.ts'
import { proposeCompetence, verdictOf } from '#shared/territory/competence.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import { situationOf } from '#shared/territory/situation.ts'

const place = (nis5: string, fr: string, postalCodes: readonly string[], hasCentre = true): Municipality => ({
  nis5,
  validFrom: '2025-01-01',
  validUntil: null,
  names: { fr },
  region: 'wallonia',
  languages: ['fr'],
  postalCodes,
  hasCentre,
})
const liege = place('62063', 'Liège', ['4000', '4020', '4030'])
const saintNicolas = place('62093', 'Saint-Nicolas', ['4420'])
const sintNiklaas = place('46021', 'Saint-Nicolas', ['9100'])
const namur = place('92094', 'Namur', ['5000', '5100'])
const ans = place('62003', 'Ans', ['4430', '4431'])
const herstappe = place('73028', 'Herstappe', ['3717'], false)
const shared = place('62999', 'Voisine', ['4000'])
const all = [liege, saintNicolas, sintNiklaas, namur, ans, herstappe]

const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const registered = <Value>(value: Value) => ({ value, origin: 'nationalRegister' as const })
const atHome = { kind: said('ownAddress' as const) }
const onTheStreet = { kind: said('noFixedAddress' as const) }
const student = { situation: { student: said(true) } }

type Expected = {
  readonly rule: string
  readonly candidates: readonly Municipality[]
  readonly asks?: readonly string[]
}
type Case = readonly [string, Answers, Expected]

const propose = (answers: Answers, urgent = false, municipalities: readonly Municipality[] = all) =>
  proposeCompetence(situationOf(answers, urgent), municipalities)

test.each<Case>([
  [
    'whoever lives somewhere: where they live (law of 2 April 1965, art. 1)',
    { residence: { ...atHome, postalCode: said('4020'), municipality: said('Liège') } },
    { rule: 'residence', candidates: [liege] },
  ],
  [
    'a part of a municipality is known by its postal code',
    { residence: { ...atHome, postalCode: said('5100'), municipality: said('Jambes') } },
    { rule: 'residence', candidates: [namur] },
  ],
  [
    'an address of the register: facts go before it, so ask whether they live there',
    { residence: { ...atHome, postalCode: registered('5000'), municipality: registered('Namur') } },
    { rule: 'residence', candidates: [namur], asks: ['livesThere'] },
  ],
  [
    'a code and a name that contradict each other give both',
    { residence: { ...atHome, postalCode: said('5000'), municipality: said('liege') } },
    { rule: 'residence', candidates: [namur, liege], asks: ['whichMunicipality'] },
  ],
  [
    'a name that two municipalities have gives both',
    { residence: { ...atHome, municipality: said('SAINT NICOLAS') } },
    { rule: 'residence', candidates: [saintNicolas, sintNiklaas], asks: ['whichMunicipality'] },
  ],
  [
    'the postal code chooses between two of the same name',
    { residence: { ...atHome, postalCode: said('B-9100'), municipality: said('Saint-Nicolas') } },
    { rule: 'residence', candidates: [sintNiklaas] },
  ],
  [
    'a municipality without a centre of its own is named, and the question asked',
    { residence: { ...atHome, postalCode: said('3717') } },
    { rule: 'residence', candidates: [herstappe], asks: ['noCentre'] },
  ],
  ['nothing said: ask for the address', {}, { rule: 'residence', candidates: [], asks: ['address'] }],
  [
    'a place that nobody knows: ask for the municipality',
    { residence: { ...atHome, municipality: said('Paris') } },
    { rule: 'residence', candidates: [], asks: ['municipality'] },
  ],
  [
    'in an institution: not where it stands, but where they were registered at admission (art. 2 §1)',
    { residence: { kind: said('institution' as const), institution: said('Clinique'), postalCode: said('5000') } },
    { rule: 'institution', candidates: [], asks: ['registeredAtAdmission', 'listedInstitution'] },
  ],
  [
    'in an institution, registered elsewhere',
    { residence: { institution: said('Clinique'), postalCode: registered('4000') } },
    { rule: 'institution', candidates: [liege], asks: ['listedInstitution'] },
  ],
  [
    'a homeless person in an institution follows the rule of institutions (art. 2 §7)',
    { residence: { ...onTheStreet, institution: said('Maison d’accueil'), stayingAt: said('5000 Namur') } },
    { rule: 'institution', candidates: [], asks: ['registeredAtAdmission', 'listedInstitution'] },
  ],
  [
    'a student who lives elsewhere: not the room, but the registration (art. 2 §6)',
    { residence: { ...atHome, postalCode: said('4000') }, ...student },
    { rule: 'student', candidates: [], asks: ['registeredAtRequest', 'fullTimeStudies'] },
  ],
  [
    'a student whose address comes from the register',
    { residence: { ...atHome, postalCode: registered('5000') }, ...student },
    { rule: 'student', candidates: [namur], asks: ['fullTimeStudies'] },
  ],
  [
    'a homeless person: where they really stay (art. 2 §7)',
    { residence: { ...onTheStreet, stayingAt: said('chez un ami, rue Haute 3 à Liège'), postalCode: said('5000') } },
    { rule: 'homeless', candidates: [liege] },
  ],
  [
    'a homeless person who only named a municipality: there',
    { residence: { ...onTheStreet, municipality: said('Namur') } },
    { rule: 'homeless', candidates: [namur] },
  ],
  [
    'a homeless person of whom only the register knows an address: ask where they stay',
    { residence: { ...onTheStreet, postalCode: registered('5000') } },
    { rule: 'homeless', candidates: [], asks: ['whereStaying'] },
  ],
  [
    '« depuis 2 ans » names no municipality',
    { residence: { ...onTheStreet, stayingAt: said('dans ma voiture depuis 2 ans') } },
    { rule: 'homeless', candidates: [], asks: ['whereStaying'] },
  ],
])('%s', (_, answers, { rule, candidates, asks = [] }) => {
  expect(propose(answers)).toEqual({ rule, candidates, asks })
})

test('urgent aid to a homeless person: where they are, in an institution or a student too (organic law, art. 28 §1)', () => {
  const residence = { ...onTheStreet, institution: said('Hôpital'), stayingAt: said('gare, 5000 Namur') }
  expect(propose({ residence, ...student }, true)).toEqual({ rule: 'homelessUrgent', candidates: [namur], asks: [] })
})

test('urgency changes nothing for whoever has an address', () => {
  expect(propose({ residence: { ...atHome, postalCode: said('4000') } }, true).rule).toBe('residence')
})

test('a postal code of several municipalities proposes each of them', () => {
  const { candidates, asks } = propose({ residence: { postalCode: said('4000') } }, false, [...all, shared])
  expect([candidates, asks]).toEqual([[liege, shared], ['whichMunicipality']])
})

test.each([
  ['ours', [liege], '62063'],
  ['another', [namur], '62063'],
  ['several', [liege, namur], '62063'],
  ['unknown', [], '62063'],
  ['unknown', [liege], null],
] as const)('the proposal is read as %s', (verdict, candidates, own) => {
  expect(verdictOf({ candidates }, own)).toBe(verdict)
})
