import { expect, test } from 'vitest'
import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import { Answers } from '#shared/intake/record.ts'
import { notes } from '#shared/notes/contract.ts'
import { queue, sortColumns } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { authorisation } from '#tests/support/authorisation.ts'
import { endpoints } from '#tests/support/endpoints.ts'
import { listen } from '#tests/support/listening.ts'
import { openOffice } from '#tests/support/office.ts'
import { readPdf } from '#tests/support/pdf.ts'

const declared = { origin: 'declared' as const, beside: 'CANARY-beside' }
const said = <const Value extends string | number | boolean>(value: Value) => ({ value, ...declared })
const canary = (name: string) => said(`CANARY-${name}`)
const seen = (name: string) => said(`seen-${name}`)
const unknown = { unknown: canary('unknown') }

/** An answer to every question there is: a canary wherever the desk has no business. */
const answers = {
  identity: {
    familyName: seen('familyName'),
    givenNames: seen('givenNames'),
    niss: canary('niss'),
    birthDate: said('1980-01-02'),
    birthPlace: canary('birthPlace'),
    nationality: canary('nationality'),
    civilStatus: canary('civilStatus'),
    established: said('loggedIn'),
    ...unknown,
  },
  contact: {
    email: seen('email'),
    phone: seen('phone'),
    otherPhone: seen('otherPhone'),
    preferredWay: said('phone'),
    preferredTime: seen('preferredTime'),
    language: said('fr'),
    interpreterFor: seen('interpreterFor'),
    helper: seen('helper'),
    ...unknown,
  },
  residence: {
    kind: said('institution'),
    street: seen('street'),
    houseNumber: seen('houseNumber'),
    box: seen('box'),
    postalCode: seen('postalCode'),
    municipality: seen('municipality'),
    country: seen('country'),
    institution: canary('institution'),
    stayingAt: seen('stayingAt'),
    ...unknown,
  },
  household: {
    composition: said('loneParent'),
    dependentChildren: said(77),
    cohabitants: { value: [{ name: 'CANARY-cohabitant', relationship: 'CANARY-relationship' }], ...declared },
    ...unknown,
  },
  situation: {
    work: canary('work'),
    unemploymentBenefitEndsOn: said('2031-07-13'),
    studies: canary('studies'),
    student: said(true),
    health: canary('health'),
    residencePermit: canary('residencePermit'),
    enterpriseNumber: canary('enterpriseNumber'),
    waitingFor: canary('waitingFor'),
    ...unknown,
  },
  means: {
    incomes: { value: [{ what: 'CANARY-income', monthly: 313_131 }], ...declared },
    charges: { value: [{ what: 'CANARY-charge', monthly: 313_131 }], ...declared },
    debts: { value: [{ what: 'CANARY-debt', owed: 313_131 }], ...declared },
    savings: said(313_131),
    account: canary('account'),
    ...unknown,
  },
  need: {
    aidTypes: { value: ['CANARY-aid'], ...declared },
    story: canary('story'),
    urgency: said('withinDays'),
    urgencyReason: canary('urgencyReason'),
    ...unknown,
  },
  technical: { reference: 'CANARY-reference', channel: 'CANARY-channel', formLanguage: 'fr', loggedIn: true },
  unknown: { any: canary('any') },
} satisfies Answers

const secrets = [/CANARY/, /313131/, /"value":77/, /2031-07-13/, /loneParent/, /withinDays/, /PSY/, /invalid|abuse/]

test('the canaries stand in every block and every question there is', () => {
  for (const [block, { def }] of Object.entries(Answers.shape)) {
    const questions = Object.keys(def.innerType.shape).filter((question) => question !== 'submittedAt')
    expect(Object.keys(Reflect.get(answers, block))).toEqual(expect.arrayContaining(questions))
  }
})

test('the desk learns who, how to reach them and where it stands; never the story, the income, the health or the number', async () => {
  await using office = await openOffice()
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  const ana = await office.colleague('Ana')
  const told = { urgencyReason: 'CANARY-urgent', aidTypes: ['PSY'], outcome: 'invalid', ground: 'abuse' } as const
  const { id } = await office.request({ ...told, stage: 'inquiry', holderId: 'Ana', answers: structuredClone(answers) })
  const params = { requestId: id }
  const page = await listen(office.url, rita.cookie)
  await ana.ask(notes.write, { params, version: 1, body: { text: 'CANARY-note' } })
  await ana.ask(requests.release, { params, version: 1, body: { reason: 'CANARY-reason' } })

  const views = sortColumns.map((sort) => rita.ask(queue.list, { query: { list: 'everyones', sort } }))
  const detail = await rita.ask(requests.read, { params })
  const everything = JSON.stringify([detail.body, await Promise.all(views), await page.hears(1)])

  for (const secret of secrets) expect(everything).not.toMatch(secret)
  expect(detail.body.timeline).toEqual([])
  const shown = JSON.stringify(answers).match(/seen-\w+/g) ?? []
  expect(
    JSON.stringify(detail.body)
      .match(/seen-\w+/g)
      ?.sort(),
  ).toEqual([...shown].sort())
  page.close()

  const full = JSON.stringify((await ana.ask(requests.read, { params })).body)
  for (const name of ['niss', 'health', 'story', 'income', 'note', 'reason', 'any', 'beside']) {
    expect(full).toContain(`CANARY-${name}`)
  }
})

const lookedAtByTheDesk = endpoints.filter(({ name, endpoint }) => {
  const reaches = authorisation[name]?.reaches
  const isOneAnswer = endpoint.method === 'GET' && !endpoint.path.startsWith('/live')
  return isOneAnswer && (reaches === 'everyone' || reaches?.includes('reception'))
})

test.each(lookedAtByTheDesk)(
  '$name tells the desk nothing of it either, on a page, in a table or on paper',
  async ({ endpoint }) => {
    await using office = await openOffice()
    const rita = await office.colleague('Rita', { roles: ['reception'] })
    await office.colleague('Ana')
    const { id: requestId } = await office.request({
      stage: 'followUp',
      holderId: 'Ana',
      aidTypes: ['PSY'],
      grantedAidTypes: ['PSY'],
      urgencyReason: 'CANARY-urgent',
      facts: { heard: { on: '2026-03-02', how: 'CANARY-how', proof: 'CANARY-proof' } },
      answers: structuredClone(answers),
    })
    const body = { how: 'handed' } as const
    const given = await rita.ask(acknowledgement.give, { params: { requestId }, version: 1, body })
    const params = { requestId, letterId: given.body.given?.letterId ?? '' }

    const answer = await rita.ask(endpoint, { params })

    expect(answer.status).toBe(200)
    const told = await inWords(answer)
    for (const secret of secrets) expect(told).not.toMatch(secret)
  },
)

async function inWords({ body, headers }: { readonly body: unknown; readonly headers: Headers }): Promise<string> {
  if (!(body instanceof Uint8Array)) return JSON.stringify(body)
  const isPdf = headers.get('content-type') === 'application/pdf'
  return isPdf ? (await readPdf(body)).text : new TextDecoder().decode(body)
}
