import { expect, test } from 'vitest'
import { saveSetting } from '#server/settings/storage.ts'
import { acknowledgement, type Giving } from '#shared/acknowledgement/contract.ts'
import { letters } from '#shared/letters/contract.ts'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import { mail } from '#shared/mail/contract.ts'
import { office as officeContract } from '#shared/office/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { setMailServer } from '#tests/support/mailServer.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

const give = (worker: Colleague, requestId: string, body: Giving, version = 1) =>
  worker.ask(acknowledgement.give, { params: { requestId }, version, body })

const letterOf = async (worker: Colleague, letterId: string | null | undefined) =>
  (await worker.ask(letters.pdf, { params: { letterId: letterId ?? '' } })).body as Uint8Array

test('the desk hands the acknowledgement over: it is kept, and is the same paper whenever it is printed again', async () => {
  await using office = await openOffice()
  const nora = await office.colleague('Nora', { roles: ['reception'] })
  const { id } = await office.request({ facts: {} })

  const { status, body } = await give(nora, id, { how: 'handed' })

  expect(status).toBe(200)
  expect(body.given).toMatchObject({ on: '2026-03-02', how: 'handed', mail: null })
  const once = await letterOf(nora, body.given?.letterId)
  expect(await letterOf(nora, body.given?.letterId)).toEqual(once)
  const { text, language } = await readPdf(once)
  expect(language).toBe('fr')
  expect(text).toContain('2026/0001')
  // Where the office named no service, the centre itself is the one that handles it (Charter of the socially insured).
  expect(text).toMatch(/Service[^\n]*CPAS/)
  expect(await office.journal()).toMatchObject([
    {
      act: 'acknowledged',
      actorId: 'Nora',
      details: { acknowledgedHow: 'handed', acknowledgedOn: '2026-03-02', letter: body.given?.letterId },
    },
  ])
})

test('it is given once; a second is refused, and what was given can be corrected', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ facts: {}, receivedOn: '2026-02-27' })
  await give(ana, id, { how: 'handed' })

  expect((await give(ana, id, { how: 'posted' }, 2)).body).toMatchObject({ refusal: 'acknowledgement-already-given' })
  const corrected = await ana.ask(acknowledgement.correct, {
    params: { requestId: id },
    version: 2,
    body: { how: 'posted', on: '2026-02-27' },
  })

  expect(corrected.body.given).toMatchObject({ how: 'posted', on: '2026-02-27', letterId: expect.any(String) })
  const { body } = await ana.ask(requests.read, { params: { requestId: id } })
  expect(body.request).toMatchObject({ acknowledgedOn: '2026-02-27', version: 3 })
})

test('nothing is corrected that was not given', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ facts: {} })
  const asking = { params: { requestId: id }, version: 1, body: { how: 'posted', on: '2026-03-02' } } as const
  expect((await ana.ask(acknowledgement.correct, asking)).body).toMatchObject({ refusal: 'not-acknowledged-yet' })
})

test('over a version that was not seen no letter is kept and no mail is written', async () => {
  await using office = await openOffice()
  await setMailServer(office.office, { port: 9 })
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ facts: {} })

  const answer = await give(ana, id, { how: 'mailed', to: 'marie@example.be' }, 7)

  expect(answer.status).toBe(412)
  const params = { requestId: id }
  expect((await ana.ask(letters.ofRequest, { params })).body.letters).toEqual([])
  expect((await ana.ask(mail.list, { params })).body.mails).toEqual([])
})

test.each([
  ['before the request was sent', '2026-02-27', 422],
  ['after today', '2026-03-03', 422],
  ['on the Saturday on which it was sent', '2026-02-28', 200],
] as const)('what CPAS Online sent %s (%s) is answered %i', async (_, on, expected) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ facts: {}, submittedAt: '2026-02-28T20:30:00.000Z' })

  const answer = await give(ana, id, { how: 'cpasOnline', on })

  expect(answer.status).toBe(expected)
  if (expected === 422) expect(answer.body.errors).toMatchObject([{ path: 'on' }])
  else expect(answer.body.given).toMatchObject({ how: 'cpasOnline', on, letterId: null })
})

test('without a mail server nothing is mailed, and nothing counts as acknowledged', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ facts: {} })

  const answer = await give(ana, id, { how: 'mailed', to: 'marie@example.be' })

  expect(answer.body).toMatchObject({ refusal: 'mail-not-set-up' })
  expect((await ana.ask(acknowledgement.show, { params: { requestId: id } })).body).toMatchObject({
    given: null,
    canMail: false,
  })
})

test('it is given also when the centre thinks itself not competent, and when the request is closed (OL art. 58 §2)', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const elsewhere = await office.request({ facts: {}, competence: 'notCompetent' })
  const closed = await office.request({ facts: {}, stage: 'closed' })

  const { body } = await give(ana, elsewhere.id, { how: 'handed' })

  const { text } = await readPdf(await letterOf(ana, body.given?.letterId))
  expect(text).toContain('un autre CPAS doit traiter votre demande')
  expect((await give(ana, closed.id, { how: 'handed' })).status).toBe(200)
})

test.each([
  ['nl', ['nl', 'fr'], 'nl', 'Ontvangstbewijs'],
  ['de', ['de', 'fr'], 'de', 'Empfangsbestätigung'],
  ['nl', ['fr'], 'fr', 'Accusé de réception'],
  ['en', ['nl', 'fr'], 'nl', 'Reading help in English, of no official value: only the letter in Dutch counts.'],
] as const)(
  'an applicant who speaks %s is written to by an office that serves in %j in %s',
  async (language, served, letter, words) => {
    await using office = await openOffice()
    const { store } = office.office
    const value = { ...emptyLetterhead, languages: [...served] }
    await store.transact((tx) => saveSetting(tx, 'letterhead', { value, at: '2026-03-01T09:00:00.000Z', by: 'test' }))
    const ana = await office.colleague('Ana')
    const { id } = await office.request({ facts: {}, language })

    const { body } = await give(ana, id, { how: 'handed' })

    const pdf = await readPdf(await letterOf(ana, body.given?.letterId))
    expect([body.language, pdf.language]).toEqual([letter, letter])
    expect(pdf.text.replace(/\s+/g, ' ')).toContain(words)
  },
)

test('a paragraph of the office that is not written in the language of the letter stops it: nothing half in French leaves', async () => {
  await using office = await openOffice()
  const { store } = office.office
  const value = { acknowledgement: { fr: 'Permanence le mardi.' } }
  await store.transact((tx) => saveSetting(tx, 'paragraphs', { value, at: '2026-03-01T09:00:00.000Z', by: 'test' }))
  const ana = await office.colleague('Ana')
  const [french, dutch] = [await office.request({ facts: {} }), await office.request({ facts: {}, language: 'nl' })]

  expect((await give(ana, dutch.id, { how: 'handed' })).body).toMatchObject({ refusal: 'letter-paragraph-missing' })
  const { body } = await give(ana, french.id, { how: 'handed' })

  expect((await readPdf(await letterOf(ana, body.given?.letterId))).text).toContain('Permanence le mardi.')
})

test('a sender that acknowledges receipt itself has done so on the day of sending; what came before stays as it was', async () => {
  await using office = await openOffice()
  const admin = await office.colleague('Ada', { roles: ['administrator', 'socialWorker'] })
  await addSender(office.office)
  await addKey(office.office)
  const sentOnSaturday = { technical: { submittedAt: '2026-02-28T20:30:00Z' } }
  const before = await send(office, message())

  const { senders } = (await admin.ask(officeContract.senders, {})).body
  expect(senders).toMatchObject([{ acknowledges: false }])
  const changed = await admin.ask(officeContract.changeSender, {
    params: { senderId: senders[0]?.id ?? '' },
    body: { acknowledges: true },
  })
  expect(changed.body).toMatchObject({ acknowledges: true })
  const after = await send(office, message(sentOnSaturday))

  const given = async (requestId: string) =>
    (await admin.ask(acknowledgement.show, { params: { requestId } })).body.given
  expect(await given(before.body.requestId)).toBe(null)
  expect(await given(after.body.requestId)).toMatchObject({ on: '2026-02-28', how: 'cpasOnline', letterId: null })
})
