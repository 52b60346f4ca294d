import { expect, test } from 'vitest'
import { appointments } from '#shared/appointments/contract.ts'
import type { AppointmentKind } from '#shared/appointments/kinds.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { fillPath } from '#shared/http/endpoint.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const interview = { day: '2026-03-04', time: '09:30', minutes: 45, kind: 'interview', place: 'Guichet 2' } as const

/** Ten minutes from now; and a moment when it has begun. */
const soon = { day: '2026-03-02', time: '12:10' }
const begun = '2026-03-02T11:15:00.000Z'

async function openWithRequest() {
  const office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const params = { requestId }
  const make = (changes: object = {}) =>
    ana.ask(appointments.make, { params, version: 1, body: { ...interview, ...changes } })
  const shown = async () => (await ana.ask(contacts.show, { params })).body.appointments
  return { office, ana, bram, params, make, shown }
}

test('an appointment is made in the time of Belgium, for oneself or for a colleague', async () => {
  const { office, make, shown } = await openWithRequest()
  await using _ = office
  await make({ day: '2026-03-30', workerId: 'Bram', remark: 'avec l’interprète' })
  await make()

  expect(await shown()).toMatchObject([
    { worker: 'Ana', startsAt: '2026-03-04T08:30:00.000Z', place: 'Guichet 2', went: null, overlaps: [] },
    { worker: 'Bram', startsAt: '2026-03-30T07:30:00.000Z', remark: 'avec l’interprète' },
  ])
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'appointmentMade',
    details: { kind: 'interview', startsAt: '2026-03-04T08:30:00.000Z' },
  })
})

test.each([
  ['yesterday', { day: '2026-03-01' }, 'day'],
  ['an hour ago', { day: '2026-03-02', time: '11:00' }, 'time'],
  ['at an hour that the clock skips', { day: '2026-03-29', time: '02:30' }, 'time'],
  ['without a place', { place: ' ' }, 'place'],
  ['of no length', { minutes: 0 }, 'minutes'],
])('an appointment %s is refused at its field', async (_, changes, path) => {
  const { office, make } = await openWithRequest()
  await using __ = office
  expect(await make(changes)).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('two appointments of one worker at one time are both made, and each warns of the other', async () => {
  const { office, ana, make, shown } = await openWithRequest()
  await using _ = office
  const other = await office.request()
  await make()
  await make({ time: '10:15', workerId: 'Bram' })
  const body = { ...interview, time: '10:00' }
  const made = await ana.ask(appointments.make, { params: { requestId: other.id }, version: 1, body })
  expect(made.status).toBe(200)

  const overlapping = { number: other.number, startsAt: '2026-03-04T09:00:00.000Z' }
  expect((await shown()).map(({ overlaps }) => overlaps)).toEqual([[overlapping], []])
})

test.each([
  ['homeVisit', 'visited'],
  ['hearing', 'heard'],
] as const)('a %s that was held is a fact of the request', async (kind: AppointmentKind, fact) => {
  const { office, ana, params, make, shown } = await openWithRequest()
  await using _ = office
  const { id: appointmentId } = (await make({ kind, ...soon })).body
  office.setClock(begun)
  const say = (version: number, went: 'held' | 'missedByApplicant') =>
    ana.ask(appointments.went, { params: { ...params, appointmentId }, version, body: { went } })
  const request = async () => (await ana.ask(requests.read, { params })).body.request

  await say(1, 'held')
  expect(await request()).toMatchObject({ version: 2, facts: { [fact]: { on: soon.day } } })
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'appointmentWent', details: { kind, went: 'held' } })

  await say(2, 'missedByApplicant')
  expect((await request()).facts).not.toHaveProperty(fact)
  expect(await shown()).toMatchObject([{ went: 'missedByApplicant', version: 3 }])
})

test('an interview that was held leaves the request as it is, and is not said over a version that has passed', async () => {
  const { office, ana, params, make } = await openWithRequest()
  await using _ = office
  const { id: appointmentId } = (await make(soon)).body
  const say = (version: number, went: 'held' | 'cancelledByUs') =>
    ana.ask(appointments.went, { params: { ...params, appointmentId }, version, body: { went } })

  expect(await say(1, 'held')).toMatchObject({ status: 409, body: { refusal: 'appointment-to-come' } })
  office.setClock(begun)
  expect((await say(1, 'held')).status).toBe(200)
  expect((await say(1, 'cancelledByUs')).status).toBe(412)
  expect((await ana.ask(requests.read, { params })).body.request.version).toBe(1)
})

test('the file for the calendar tells nothing of the person, and takes back what is cancelled', async () => {
  const { office, ana, params, make } = await openWithRequest()
  await using _ = office
  const { id: appointmentId } = (await make({ remark: 'parle des dettes' })).body
  const file = async () => {
    const path = fillPath(appointments.calendarFile.path, { ...params, appointmentId })
    const response = await fetch(`${office.url}/api${path}`, { headers: { cookie: ana.cookie } })
    return { text: await response.text(), headers: response.headers }
  }

  const { text, headers } = await file()
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Rendez-vous%20\d{4}-\d+\.ics$/)
  expect(text).toMatch(/SUMMARY:Rendez-vous \d{4}\/\d+\r\nLOCATION:Guichet 2\r\nSTATUS:CONFIRMED/)
  expect(text).not.toMatch(/Dupont|Marie|dettes/)

  const body = { went: 'cancelledByApplicant' } as const
  await ana.ask(appointments.went, { params: { ...params, appointmentId }, version: 1, body })
  expect((await file()).text).toMatch(/SEQUENCE:1[\s\S]*STATUS:CANCELLED/)
})
