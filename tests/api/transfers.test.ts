import { expect, test } from 'vitest'
import { saveSetting } from '#server/settings/storage.ts'
import { mail } from '#shared/mail/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { territory } from '#shared/territory/contract.ts'
import { transfers } from '#shared/transfers/contract.ts'
import type { TransferStep } from '#shared/transfers/step.ts'
import { openOffice } from '#tests/support/office.ts'
import { readPdf } from '#tests/support/pdf.ts'
import type { RequestWanted } from '#tests/support/requests.ts'

const liege = {
  nis5: '62063',
  name: 'CPAS de Liège',
  address: 'Place du Marché 1\n4000 Liège',
  email: 'accueil@cpas-liege.example',
  phone: '',
}
const sppIs = { nis5: null, name: 'SPP Intégration sociale', address: 'Rue X 1\n1000 Bruxelles', email: '', phone: '' }
const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const answers = {
  identity: { familyName: said('Lambert'), givenNames: said('Zoé') },
  contact: { email: said('zoe@example.org') },
  residence: {
    kind: said('ownAddress' as const),
    street: said('Rue Haute'),
    postalCode: said('4000'),
    municipality: said('Liège'),
  },
}
const decided = {
  reasons: 'Elle habite à Liège.',
  centre: liege,
  decidedBy: 'committee',
  decidedOn: '2026-03-02',
} as const
const registered = { how: 'registered', proof: 'RR 123' } as const
const posted = { toCentre: registered, toApplicant: { how: 'registered', proof: 'RR 124' } } as const

/** A request that a social worker has in hand, and the office of Namur. */
async function openFor(wanted: RequestWanted = {}) {
  const office = await openOffice()
  const ana = await office.colleague('Ana')
  const agnes = await office.colleague('Agnès', { roles: ['administrator'] })
  await agnes.ask(territory.chooseOwn, { body: { nis5: '92094' } })
  const request = await office.request({ stage: 'contact', holderId: 'Ana', answers, ...wanted })
  const params = { requestId: request.id }
  const read = async () => (await ana.ask(requests.read, { params })).body.request
  const take = async (body: TransferStep, who = ana) =>
    who.ask(transfers.takeStep, { params, version: (await read()).version, body })
  const competence = async () => (await ana.ask(transfers.read, { params })).body
  return { office, ana, params, read, take, competence }
}

test('the page proposes the centre of where the person lives, with the rule, and decides nothing', async () => {
  const { office, competence, read } = await openFor()
  await using _ = office
  const { proposal, own, transfers: taken } = await competence()
  expect(proposal).toMatchObject({ rule: 'residence', candidates: [{ nis5: '62063' }], asks: [] })
  expect([own?.nis5, taken]).toEqual(['92094', []])
  expect((await read()).competence).toBeNull()
})

test('a request goes to another centre: two letters, proof, both dates, and it ends here', async () => {
  const { office, read, take, competence } = await openFor({ receivedOn: '2026-02-26' })
  await using _ = office

  const decision = await take({ step: 'decide', ...decided, decidedOn: '2026-02-27' })
  expect(decision.body).toMatchObject({ kind: 'transfer', centreName: 'CPAS de Liège', ratifiedOn: null })
  expect(await read()).toMatchObject({
    stage: 'contact',
    competence: 'notCompetent',
    facts: { foundNotCompetent: { on: '2026-02-27', how: 'committee' } },
    dueClock: 'transfer',
    dueOn: '2026-03-03',
  })

  const sent = await take({ step: 'send', on: '2026-03-02', ...posted })
  expect(sent.body).toMatchObject({
    sentOn: '2026-03-02',
    sentHow: 'registered',
    sentProof: 'RR 123',
    applicantProof: 'RR 124',
  })
  expect(await read()).toMatchObject({
    stage: 'closed',
    closedIn: 'contact',
    outcome: 'transferred',
    receivedOn: '2026-02-26',
    facts: { transferred: { on: '2026-03-02', how: 'registered', proof: 'RR 123' } },
    dueClock: null,
  })
  expect((await competence()).transfers).toHaveLength(1)
  expect((await office.journal()).map(({ act }) => act)).toEqual(['settingChanged', 'transferDecided', 'transferSent'])
})

test('the applicant reads the court of where they live, which is not that of our municipality (JC art. 628, 14°)', async () => {
  const { office, ana, take } = await openFor({ postalCode: '4000', municipality: 'Liège' })
  await using _ = office

  const { body } = await take({ step: 'decide', ...decided })

  const answer = await fetch(`${office.url}/api/letters/${body.toApplicantLetterId}/pdf`, {
    headers: { cookie: ana.cookie },
  })
  const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(text).toContain('division de Liège')
  expect(text).not.toContain('division de Namur')
})

test('the directory remembers the centre, once, as it was written last', async () => {
  const { office, ana, take } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  await take({ step: 'decide', ...decided, centre: { ...liege, phone: '04 000 00 00' } })
  const { centres } = (await ana.ask(territory.centres, {})).body
  expect(centres).toMatchObject([{ name: 'CPAS de Liège', phone: '04 000 00 00', version: 2 }])
})

test('what the chair decided in urgency is to be ratified, before or after it was sent', async () => {
  const { office, take, read } = await openFor()
  await using _ = office
  const ratify = { step: 'ratify', on: '2026-03-02' } as const
  await take({ step: 'decide', ...decided, decidedBy: 'chair' })
  expect((await read()).facts?.foundNotCompetent).toEqual({ on: '2026-03-02', how: 'chair' })
  await take({ step: 'send', on: '2026-03-02', ...posted })
  expect((await take(ratify)).body).toMatchObject({ ratifiedOn: '2026-03-02' })
  expect((await take(ratify)).status).toBe(409)
})

test('a decision that is corrected before it left gives way to the new one, and is no longer to be ratified', async () => {
  const { office, take, competence } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided, decidedBy: 'chair' })
  await take({ step: 'decide', ...decided, reasons: 'Elle y a son bail.' })
  expect((await competence()).transfers.map(({ reasons, revokedOn }) => [reasons, revokedOn])).toEqual([
    ['Elle y a son bail.', null],
    ['Elle habite à Liège.', '2026-03-02'],
  ])
})

test('what the committee decided needs no ratification', async () => {
  const { office, take } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  expect(await take({ step: 'ratify', on: '2026-03-02' })).toMatchObject({
    status: 409,
    body: { refusal: 'transfer-step-not-now' },
  })
})

test('we are competent after all: the decision is taken back, and the term to pass on is gone', async () => {
  const { office, take, read } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  const answer = await take({ step: 'revoke', reason: 'elle a déménagé à Namur' })
  expect(answer.body).toMatchObject({ revokedOn: '2026-03-02' })
  expect(await read()).toMatchObject({ competence: 'competent', dueClock: 'decide' })
  expect((await read()).facts?.foundNotCompetent).toBeUndefined()
})

test('the second centre refuses: the SPP IS within five open days, its ruling in five more, and the request may come back', async () => {
  const { office, take, read } = await openFor({ receivedOn: '2026-02-19' })
  await using _ = office
  await take({ step: 'decide', ...decided, decidedOn: '2026-02-19' })
  await take({ step: 'send', on: '2026-02-20', ...posted })

  await take({ step: 'refuse', on: '2026-02-23', reason: 'Elle n’a fait que passer.' })
  expect(await read()).toMatchObject({ stage: 'closed', dueClock: 'refer', dueOn: '2026-03-02' })

  const written = await take({ step: 'writeReferral', centre: sppIs })
  expect(written.body.referralLetterId).not.toBeNull()
  await take({ step: 'refer', on: '2026-02-24', sending: { how: 'registered', proof: 'RR 200' } })
  expect((await read()).facts?.referred).toEqual({ on: '2026-02-24', how: 'registered', proof: 'RR 200' })

  const ruled = await take({ step: 'rule', on: '2026-03-02', ours: true, centre: '' })
  expect(ruled.body).toMatchObject({ ruledOn: '2026-03-02', ruledOurs: true })
  expect(await read()).toMatchObject({ stage: 'contact', outcome: null, competence: 'competent', dueClock: 'decide' })
})

test('the minister names another centre: the request stays closed here', async () => {
  const { office, take, read } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  await take({ step: 'send', on: '2026-03-02', ...posted })
  await take({ step: 'refuse', on: '2026-03-02', reason: 'non' })
  await take({ step: 'refer', on: '2026-03-02', sending: { how: 'byOtherCentre', proof: '' } })
  await take({ step: 'rule', on: '2026-03-02', ours: false, centre: 'CPAS de Huy' })
  expect(await read()).toMatchObject({ stage: 'closed', outcome: 'transferred', dueClock: null })
})

test('a request that was passed on to us is not passed on again: it goes to the SPP IS (L65 art. 15)', async () => {
  const facts = {
    acknowledged: { on: '2026-02-27' },
    transmittedToUs: { on: '2026-02-27' },
    firstReceived: { on: '2026-02-25' },
  }
  const { office, take, read } = await openFor({ facts, receivedOn: '2026-02-27' })
  await using _ = office
  const decision = await take({ step: 'decide', ...decided, centre: sppIs })
  expect(decision.body).toMatchObject({ kind: 'referral', toCentreLetterId: null })
  expect(decision.body.referralLetterId).not.toBeNull()
  expect(await read()).toMatchObject({ stage: 'contact', dueClock: 'refer', dueOn: '2026-03-06' })

  await take({ step: 'refer', on: '2026-03-02', sending: { how: 'registered', proof: 'RR 1' } })
  await take({ step: 'rule', on: '2026-03-02', ours: false, centre: 'CPAS de Huy' })
  expect(await read()).toMatchObject({ stage: 'closed', outcome: 'transferred' })
})

const wrongDecisions: readonly (readonly [string, object, string])[] = [
  ['without reasons', { reasons: '  ' }, 'reasons'],
  ['of tomorrow', { decidedOn: '2026-03-03' }, 'decidedOn'],
  ['before the request was sent', { decidedOn: '2026-03-01' }, 'decidedOn'],
  ['for our own municipality', { centre: { ...liege, nis5: '92094' } }, 'centre.nis5'],
  ['for a municipality that nobody knows', { centre: { ...liege, nis5: '99998' } }, 'centre.nis5'],
  ['for a centre without a name', { centre: { ...liege, name: '' } }, 'centre.name'],
]

test.each(wrongDecisions)('a decision %s is refused, naming the field', async (_, wrong, path) => {
  const { office, take } = await openFor()
  await using _office = office
  const answer = await take({ step: 'decide', ...decided, ...wrong })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('days that cannot be are refused at the field: sent before it was decided, refused before it was sent', async () => {
  const { office, take } = await openFor({ receivedOn: '2026-02-26' })
  await using _ = office
  const wrong = { status: 422, body: { errors: [{ path: 'on' }] } }
  await take({ step: 'decide', ...decided })
  expect(await take({ step: 'send', on: '2026-03-01', ...posted })).toMatchObject(wrong)
  await take({ step: 'send', on: '2026-03-02', ...posted })
  expect(await take({ step: 'refuse', on: '2026-03-01', reason: 'non' })).toMatchObject(wrong)
})

test('a registered letter without its number is no proof', async () => {
  const { office, take } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  const answer = await take({ step: 'send', on: '2026-03-02', ...posted, toCentre: { how: 'registered', proof: ' ' } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'toCentre.proof' }] } })
})

test('a lead reopens what was passed on by mistake: the term to decide runs again, and it can be passed on anew', async () => {
  const { office, params, take, read } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  await take({ step: 'send', on: '2026-03-02', ...posted })
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const body = { step: 'reopen', reason: 'mauvais centre' } as const
  await lea.ask(requests.takeStep, { params, version: (await read()).version, body })
  expect(await read()).toMatchObject({
    stage: 'contact',
    outcome: null,
    competence: 'notCompetent',
    dueClock: 'transfer',
  })
  expect((await read()).facts?.transferred).toBeUndefined()
  expect((await take({ step: 'decide', ...decided })).status).toBe(200)
})

const server = {
  host: '127.0.0.1',
  port: 9,
  security: 'none',
  user: '',
  password: '',
  from: 'cpas@example.org',
} as const

test('by mail each letter leaves alone, to its own address, and only today', async () => {
  const { office, ana, params, take } = await openFor({ receivedOn: '2026-02-26' })
  await using _ = office
  const at = '2026-03-01T09:00:00.000Z'
  await office.office.store.transact((tx) => saveSetting(tx, 'mail', { value: server, at, by: 'test' }))
  const { body } = await take({ step: 'decide', ...decided, decidedOn: '2026-02-27' })
  const mailed = { how: 'mail', proof: '' } as const
  const sending = { step: 'send', toCentre: mailed, toApplicant: mailed } as const
  expect(await take({ ...sending, on: '2026-02-28' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'on' }] },
  })
  await take({ ...sending, on: '2026-03-02' })

  const { mails } = (await ana.ask(mail.list, { params })).body
  expect(mails.map(({ to, letterId }) => [to, letterId])).toEqual([
    ['accueil@cpas-liege.example', body.toCentreLetterId],
    ['zoe@example.org', body.toApplicantLetterId],
  ])
})

test('a mail is refused where what the applicant typed is no address: nothing is sent', async () => {
  const { office, ana, params, take, read } = await openFor({
    answers: { ...answers, contact: { email: said('zoe@') } },
  })
  await using _ = office
  const at = '2026-03-01T09:00:00.000Z'
  await office.office.store.transact((tx) => saveSetting(tx, 'mail', { value: server, at, by: 'test' }))
  await take({ step: 'decide', ...decided })

  const mailed = { how: 'mail', proof: '' } as const
  const answer = await take({ step: 'send', on: '2026-03-02', toCentre: mailed, toApplicant: mailed })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'toApplicant' }] } })
  expect((await ana.ask(mail.list, { params })).body.mails).toEqual([])
  expect((await read()).stage).toBe('contact')
})

test('a mail is refused while the office has no server for it, and nothing is sent', async () => {
  const { office, take, read } = await openFor()
  await using _ = office
  await take({ step: 'decide', ...decided })
  const answer = await take({ step: 'send', on: '2026-03-02', ...posted, toCentre: { how: 'mail', proof: '' } })
  expect(answer).toMatchObject({ status: 409, body: { refusal: 'mail-not-set-up' } })
  expect((await read()).stage).toBe('contact')
})

test('nothing leaves before it was decided, and a colleague’s request is left to the colleague', async () => {
  const { office, take } = await openFor()
  await using _ = office
  expect((await take({ step: 'send', on: '2026-03-02', ...posted })).status).toBe(409)
  const bram = await office.colleague('Bram')
  const paul = await office.colleague('Paul', { roles: ['president'] })
  expect(await take({ step: 'decide', ...decided }, bram)).toMatchObject({
    body: { refusal: 'request-held-by-colleague' },
  })
  expect((await take({ step: 'decide', ...decided, decidedBy: 'chair' }, paul)).status).toBe(200)
})
