import { expect, test } from 'vitest'
import { insertMail, saveMail } from '#server/mail/storage.ts'
import { sessions } from '#server/storage/tables/people.ts'
import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import { appointments } from '#shared/appointments/contract.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { mail } from '#shared/mail/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import type { Role } from '#shared/people/permissions.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { type RequestLine, shownOfEach, today } from '#shared/today/contract.ts'
import { transfers } from '#shared/transfers/contract.ts'
import { decides, grants } from '#tests/support/decisions.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

const allLinesOf = async (colleague: Colleague) => (await colleague.ask(today.show, {})).body.lines
/** Those about a request. */
const linesOf = async (colleague: Colleague): Promise<readonly RequestLine[]> =>
  (await allLinesOf(colleague)).filter((line) => line.reason !== 'enter')
const reasonsOf = async (colleague: Colleague) => (await linesOf(colleague)).map(({ reason }) => reason)

/** At noon of Monday 2 March 2026: Ana and Bram work, Léa leads, Paul presides. */
async function openAtNoon() {
  const office = await openOffice()
  const colleague = (name: string, role: Role) => office.colleague(name, { roles: [role] })
  const [ana, bram] = [await colleague('Ana', 'socialWorker'), await colleague('Bram', 'socialWorker')]
  const [lea, paul] = [await colleague('Léa', 'lead'), await colleague('Paul', 'president')]
  const versionOf = async (requestId: string) =>
    (await ana.ask(requests.read, { params: { requestId } })).body.request.version
  /** Another moment, at which everybody is signed in. */
  const moveTo = async (instant: string) => {
    office.setClock(instant)
    const now = office.office.clock.now()
    await office.office.store.transact((tx) => tx.update(sessions).set({ startedAt: now, seenAt: now }))
  }
  return { office, ana, bram, lea, paul, versionOf, moveTo }
}

test('with nothing to do the list is empty', async () => {
  const { office, ana, lea, paul } = await openAtNoon()
  await using _ = office
  await office.request({ stage: 'inquiry', holderId: 'Ana' })
  for (const one of [ana, lea, paul])
    expect((await one.ask(today.show, {})).body).toEqual({ day: '2026-03-02', lines: [], more: {} })
})

test('receipt that nobody acknowledged is for whoever has the request, for all while nobody has it, until it is given (OL art. 58 §2)', async () => {
  const { office, ana, bram, paul, versionOf } = await openAtNoon()
  await using _ = office
  const mine = await office.request({ stage: 'contact', holderId: 'Ana', facts: {}, receivedOn: '2026-02-27' })
  const nobodys = await office.request({ facts: {} })

  expect(await linesOf(ana)).toMatchObject([
    { reason: 'acknowledge', requestId: mine.id, day: '2026-02-27' },
    { reason: 'acknowledge', requestId: nobodys.id, day: '2026-03-02', unheld: true },
  ])
  expect((await linesOf(bram)).map(({ requestId }) => requestId)).toEqual([nobodys.id])
  expect(await linesOf(paul)).toEqual([])

  for (const requestId of [mine.id, nobodys.id]) {
    const version = await versionOf(requestId)
    await ana.ask(acknowledgement.give, { params: { requestId }, version, body: { how: 'handed' } })
  }
  expect(await reasonsOf(bram)).toEqual(['new'])
  expect(await reasonsOf(ana)).not.toContain('acknowledge')
})

test('a term of a request that I hold is there from seven days before its end, and stays when it is missed', async () => {
  const { office, ana, bram } = await openAtNoon()
  await using _ = office
  for (const decideBy of ['2026-03-10', '2026-03-09', '2026-02-20'])
    await office.request({ stage: 'inquiry', holderId: 'Ana', decideBy, touchedOn: '2026-03-02' })

  expect(await linesOf(ana)).toMatchObject([
    { reason: 'term', clock: 'decide', day: '2026-02-20' },
    { reason: 'term', clock: 'decide', day: '2026-03-09' },
  ])
  expect(await linesOf(bram)).toEqual([])
})

test('a term of a triaged request that nobody has is for the leads, until somebody has it', async () => {
  const { office, ana, lea, versionOf } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'triaged', decideBy: '2026-03-05' })

  expect(await linesOf(lea)).toMatchObject([{ reason: 'term', requestId, unheld: true }])
  expect(await linesOf(ana)).toEqual([])
  await ana.ask(requests.claim, { params: { requestId }, version: await versionOf(requestId) })
  expect(await linesOf(lea)).toEqual([])
  expect(await reasonsOf(ana)).toEqual(['term'])
})

test('what I closed without a decision stays while its term runs, until it is reopened', async () => {
  const { office, ana, lea, versionOf } = await openAtNoon()
  await using _ = office
  const closed = { stage: 'closed', closedIn: 'contact', holderId: 'Ana', outcome: 'informationOnly' } as const
  const { id: requestId } = await office.request({ ...closed, decideBy: '2026-03-20', closedOn: '2026-03-02' })
  await office.request({ ...closed, outcome: 'withdrawn', decideBy: '2026-03-20', closedOn: '2026-03-02' })
  await office.request({ ...closed, decideBy: '2026-02-20', closedOn: '2026-02-19' })

  expect(await linesOf(ana)).toMatchObject([{ reason: 'closedUndecided', requestId, day: '2026-03-20' }])
  const version = await versionOf(requestId)
  await lea.ask(requests.takeStep, { params: { requestId }, version, body: { step: 'reopen', reason: 'à décider' } })
  expect(await reasonsOf(ana)).toEqual(['handed'])
})

test('a call that I promised is there on its day; once it is late the leads see it too; kept, it is gone', async () => {
  const { office, ana, bram, lea, moveTo } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const params = { requestId }
  const body = { text: 'appeler le propriétaire', dueOn: '2026-03-03' }
  await ana.ask(contacts.promise, { params, version: 1, body })
  expect(await linesOf(ana)).toEqual([])

  await moveTo('2026-03-03T09:00:00Z')
  const [promise] = await linesOf(ana)
  expect(promise).toMatchObject({ reason: 'promise', words: body.text, day: '2026-03-03', version: 1 })
  expect(await linesOf(lea)).toEqual([])

  await moveTo('2026-03-04T09:00:00Z')
  expect(await linesOf(lea)).toMatchObject([{ reason: 'promise', colleague: 'Ana', day: '2026-03-03' }])
  expect(await linesOf(bram)).toEqual([])
  const kept = { requestId, promiseId: promise?.id ?? '' }
  expect((await ana.ask(contacts.keep, { params: kept, version: 1 })).status).toBe(200)
  expect([await linesOf(ana), await linesOf(lea)]).toEqual([[], []])
})

test('what was promised to me is there from its day', async () => {
  const { office, ana } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const body = { text: 'apporter le bail', dueOn: '2026-03-02', awaited: 'byApplicant' } as const
  await ana.ask(contacts.promise, { params: { requestId }, version: 1, body })
  expect(await linesOf(ana)).toMatchObject([{ reason: 'awaited', words: 'apporter le bail' }])
})

test('a paper that came in is there for the holder until it was seen', async () => {
  const { office, ana, bram } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const asked = { pieces: [{ name: 'le bail', bringer: 'applicant' as const }] }
  const { body } = await ana.ask(pieces.ask, { params: { requestId }, version: 1, body: asked })
  const params = { requestId, pieceId: body.ids[0] ?? '' }
  const received = await bram.ask(pieces.receive, { params, version: 1, body: { receivedOn: '2026-03-02' } })
  expect(received.status).toBe(200)

  const [piece] = await linesOf(ana)
  expect(piece).toMatchObject({ reason: 'piece', requestId })
  await ana.ask(notices.seen, { params: { noticeId: piece?.id ?? '' } })
  expect(await linesOf(ana)).toEqual([])
})

test('a request that was handed to me is there, with who did it, until it was seen', async () => {
  const { office, ana, bram, lea } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Bram' })
  await lea.ask(requests.assign, { params: { requestId }, version: 1, body: { workerId: 'Ana', note: '' } })

  const [handed] = await linesOf(ana)
  expect(handed).toMatchObject({ reason: 'handed', colleague: 'Léa', requestId })
  expect(await linesOf(bram)).toEqual([])
  await ana.ask(notices.seen, { params: { noticeId: handed?.id ?? '' } })
  expect(await linesOf(ana)).toEqual([])
})

test('an appointment of today is there with its hour, and once it is over asks how it went', async () => {
  const { office, ana, bram, moveTo } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const made = { day: '2026-03-02', time: '14:30', minutes: 45, kind: 'interview', place: 'Guichet 2' } as const
  const params = { requestId }
  await ana.ask(appointments.make, { params, version: 1, body: made })
  await ana.ask(appointments.make, { params, version: 1, body: { ...made, day: '2026-03-03' } })

  const [appointment, ...others] = await linesOf(ana)
  expect(appointment).toMatchObject({ reason: 'appointment', at: '2026-03-02T13:30:00.000Z', words: 'Guichet 2' })
  expect([others, await linesOf(bram)]).toEqual([[], []])

  await moveTo('2026-03-02T14:20:00Z')
  expect(await reasonsOf(ana)).toEqual(['unsaid'])
  const went = { requestId, appointmentId: appointment?.id ?? '' }
  await ana.ask(appointments.went, { params: went, version: 1, body: { went: 'held' } })
  expect(await linesOf(ana)).toEqual([])
})

test('an urgent decision is for the president and the leads until a meeting ratifies it (OL art. 28 §1)', async () => {
  const { office, ana, lea, paul, versionOf, moveTo } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'proposal', holderId: 'Ana', aidTypes: ['RIS'] })
  const body = { ...decides('president', [grants('RIS')]), reason: 'à la rue' }
  const decided = await paul.ask(requests.takeStep, { params: { requestId }, version: 1, body })
  expect(decided.status).toBe(200)
  expect(await linesOf(paul)).toMatchObject([{ reason: 'ratify', requestId, day: null }])

  await lea.ask(meetings.plan, { body: { body: 'committee', heldOn: '2026-03-05' } })
  for (const one of [lea, paul]) expect(await linesOf(one)).toMatchObject([{ reason: 'ratify', day: '2026-03-05' }])
  expect(await reasonsOf(ana)).not.toContain('ratify')

  await moveTo('2026-03-06T09:00:00Z')
  const { body: planned } = await lea.ask(meetings.list, {})
  const meetingId = [...planned.coming, ...planned.past][0]?.id ?? ''
  const ratification = { requestId, version: await versionOf(requestId), ratified: true }
  const answer = { params: { meetingId }, body: { decided: [], ratifications: [ratification] } }
  expect((await lea.ask(meetings.decide, answer)).body.results).toMatchObject([{ refusal: null }])
  expect([await linesOf(lea), await linesOf(paul)]).toEqual([[], []])
})

test('once its day has come, a meeting is there for whoever decides until it answered all that stands on its agenda', async () => {
  const { office, ana, lea, paul, versionOf, moveTo } = await openAtNoon()
  await using _ = office
  const request = { stage: 'proposal', holderId: 'Ana', aidTypes: ['RIS'], receivedOn: '2026-03-01' } as const
  const [urgent, asked] = [await office.request(request), await office.request(request)]
  await lea.ask(meetings.plan, { body: { body: 'committee', heldOn: '2026-03-05' } })
  const [planned] = (await lea.ask(meetings.list, {})).body.coming
  const params = { meetingId: planned?.id ?? '' }
  const inUrgency = { ...decides('president', [grants('RIS')]), reason: 'à la rue' }
  await paul.ask(requests.takeStep, { params: { requestId: urgent.id }, version: 1, body: inUrgency })
  const put = { params, body: { requestId: asked.id, matter: 'decision' } } as const
  expect((await lea.ask(meetings.put, put)).status).toBe(200)
  const toEnter = async (colleague: Colleague) =>
    (await allLinesOf(colleague)).filter(({ reason }) => reason === 'enter')
  for (const one of [ana, lea, paul]) expect(await toEnter(one)).toEqual([])

  await moveTo('2026-03-05T19:00:00Z')
  const line = { reason: 'enter', id: params.meetingId, day: '2026-03-05', body: 'committee', waiting: 2 }
  for (const one of [lea, paul]) expect(await toEnter(one)).toEqual([line])
  expect(await toEnter(ana)).toEqual([])

  const decided = [{ requestId: asked.id, version: await versionOf(asked.id), decisions: [grants('RIS')] }]
  await lea.ask(meetings.decide, { params, body: { decided, ratifications: [] } })
  expect(await toEnter(lea)).toEqual([{ ...line, waiting: 1 }])
  const ratifications = [{ requestId: urgent.id, version: await versionOf(urgent.id), ratified: true }]
  await lea.ask(meetings.decide, { params, body: { decided: [], ratifications } })
  for (const one of [lea, paul]) expect(await toEnter(one)).toEqual([])
})

test('where the chair alone found the centre not competent, the meeting ratifies (OL art. 58 §3)', async () => {
  const { office, ana, paul, versionOf } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const centre = { nis5: '62063', name: 'CPAS de Liège', address: 'Place du Marché 1', email: '', phone: '' }
  const decision = { reasons: 'Elle habite à Liège.', centre, decidedBy: 'chair', decidedOn: '2026-03-02' } as const
  const taken = { params: { requestId }, version: await versionOf(requestId) }
  await ana.ask(transfers.takeStep, { ...taken, body: { step: 'decide', ...decision } })
  expect(await linesOf(paul)).toMatchObject([{ reason: 'ratify', requestId }])

  const again = { params: { requestId }, version: await versionOf(requestId) }
  await paul.ask(transfers.takeStep, { ...again, body: { step: 'ratify', on: '2026-03-02' } })
  expect(await linesOf(paul)).toEqual([])
})

test('a mail of mine that may not have left is there until somebody says what became of it', async () => {
  const { office, ana, bram } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const written = { letterId: null, to: 'zoe@example.org', subject: 'Accusé', text: 'Bonjour' }
  const { id: mailId, version } = await office.office.store.transact(async (tx) => {
    const one = await insertMail(tx, { ...written, requestId, writtenAt: '2026-03-01T08:00:00.000Z', writtenBy: 'Ana' })
    return saveMail(tx, one, { state: 'uncertain', nextAttemptAt: null })
  })

  expect(await linesOf(ana)).toMatchObject([{ reason: 'mail', requestId, day: '2026-03-01' }])
  expect(await linesOf(bram)).toEqual([])
  await ana.ask(mail.takeStep, { params: { requestId, mailId }, version, body: { step: 'itLeft' } })
  expect(await linesOf(ana)).toEqual([])
})

test('a proposal on no agenda is there with the day on which the next agenda closes, until it stands on one', async () => {
  const { office, ana, lea } = await openAtNoon()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'proposal', holderId: 'Ana' })
  expect(await linesOf(ana)).toMatchObject([{ reason: 'agenda', requestId, day: null }])

  const meeting = { body: 'committee', heldOn: '2026-03-12', agendaClosesOn: '2026-03-06' } as const
  await lea.ask(meetings.plan, { body: meeting })
  expect(await linesOf(ana)).toMatchObject([{ reason: 'agenda', day: '2026-03-06' }])

  const [planned] = (await lea.ask(meetings.list, {})).body.coming
  const put = { params: { meetingId: planned?.id ?? '' }, body: { requestId, matter: 'decision' as const } }
  expect((await ana.ask(meetings.put, put)).status).toBe(200)
  expect(await linesOf(ana)).toEqual([])
})

test('what has just come in is there for all who triage, the nearest day first, and how many more there are', async () => {
  const { office, ana, paul } = await openAtNoon()
  await using _ = office
  for (let number = 0; number < shownOfEach + 5; number++) await office.request()
  const pressing = await office.request({ decideBy: '2026-03-01' })

  const { body } = await ana.ask(today.show, {})
  expect(body.lines).toHaveLength(shownOfEach)
  expect(body.lines[0]).toMatchObject({ reason: 'new', requestId: pressing.id, unheld: true })
  expect(body.more).toEqual({ new: 6 })
  expect(await linesOf(paul)).toEqual([])
})

test('all that presses more comes first, of whatever kind', async () => {
  const { office, ana } = await openAtNoon()
  await using _ = office
  await office.request()
  const late = await office.request({ stage: 'inquiry', holderId: 'Ana', decideBy: '2026-02-20' })
  const params = { requestId: late.id }
  await ana.ask(contacts.promise, { params, version: 1, body: { text: 'appeler', dueOn: '2026-03-02' } })
  expect(await reasonsOf(ana)).toEqual(['term', 'promise', 'new'])
})
