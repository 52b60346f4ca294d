import { insertDecisions, type StoredDecision } from '#server/committee/storage.ts'
import { saveCourt } from '#server/decisions/storage.ts'
import { saveSetting } from '#server/settings/storage.ts'
import { knownCourts } from '#shared/decisions/knownCourts.ts'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import type { openOffice } from './office.ts'
import type { RequestWanted } from './requests.ts'

type TestOffice = Pick<Awaited<ReturnType<typeof openOffice>>, 'office' | 'request' | 'newId'>

const at = '2026-02-01T08:00:00.000Z'

/** What every letter of the tests quotes in the place of the law. */
export const sampleLaw = (article: string, language: string) => `Texte d’essai de l’article ${article} (${language}).`

const inEach = (article: string) => ({
  fr: sampleLaw(article, 'fr'),
  nl: sampleLaw(article, 'nl'),
  de: sampleLaw(article, 'de'),
})

/** Sets all that a decision letter takes from the office: its letterhead, the legal texts, and the court of Dinant. */
export async function readyForLetters({ office }: TestOffice) {
  const service = { fr: 'Service social général', nl: 'Algemene sociale dienst', de: 'Allgemeiner Sozialdienst' }
  const letterhead = {
    ...emptyLetterhead,
    service,
    address: 'Place communale 1\n5500 Dinant',
    phone: '082 40 48 11',
    email: 'social@cpas.example',
  }
  const legalTexts = { article728: inEach('728'), article1017: inEach('1017'), checkedOn: '2026-02-01' }
  await office.store.transact(async (tx) => {
    await saveSetting(tx, 'letterhead', { value: letterhead, at, by: 'test' })
    await saveSetting(tx, 'legalTexts', { value: legalTexts, at, by: 'test' })
    for (const court of knownCourts.filter(({ id }) => id === 'liege-dinant'))
      await saveCourt(tx, { ...court, checkedOn: '2026-02-01', version: 1 })
  })
}

/** A decision on one aid that says all it must: integration income for a person who lives alone. */
export const granted = {
  aidType: 'RIS',
  kind: 'granted',
  ground: null,
  amount: 128_846,
  periodicity: 'monthly',
  from: '2026-02-10',
  until: null,
  calculation: 'Catégorie personne isolée : 1 288,46 € par mois. Aucune ressource à déduire.',
  reasonsInFact:
    'Vous vivez seule à Dinant depuis le 3 janvier. Vous n’avez aucun revenu depuis la fin de votre contrat, le 31 janvier.',
  reasonsInLaw: 'Loi du 26 mai 2002, articles 3 et 14 : vous remplissez les conditions du droit.',
  body: 'committee',
  decidedOn: '2026-02-26',
} as const satisfies Partial<StoredDecision>

/** A request of somebody in Dinant that is decided, held by Ana. */
export async function decidedRequest(
  { office, request, newId }: TestOffice,
  decisions: readonly Partial<StoredDecision>[] = [granted],
  wanted: RequestWanted = {},
) {
  const kept = await request({
    stage: 'decided',
    holderId: 'Ana',
    receivedOn: '2026-02-10',
    decidedOn: '2026-02-26',
    outcome: 'granted',
    municipality: 'Dinant',
    postalCode: '5500',
    answers: dinant,
    ...wanted,
  })
  const entered = { meetingId: null, ratifiedOn: null, rejectedOn: null, enteredBy: 'Ana', enteredAt: at }
  await office.store.transact((tx) =>
    insertDecisions(
      tx,
      decisions.map((one) => ({ ...granted, ...entered, ...one, id: newId(), requestId: kept.id })),
    ),
  )
  return kept
}

const declared = (value: string) => ({ value, origin: 'declared' as const })

const dinant = {
  identity: { givenNames: declared('Marie'), familyName: declared('Dupont') },
  residence: {
    street: declared('Rue Grande'),
    houseNumber: declared('12'),
    postalCode: declared('5500'),
    municipality: declared('Dinant'),
  },
}
