import { expect, test } from 'vitest'
import { isSetUpCode, newSetUpCode } from '#server/office/setUpCode.ts'
import { office as contract } from '#shared/office/contract.ts'
import { session } from '#shared/session/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const code = newSetUpCode()
const body = {
  code,
  officeName: 'CPAS de Rochemont',
  name: 'Karim Aziz',
  signInName: 'Karim',
  password: 'une longue phrase',
  language: 'fr',
} as const

test('with the code from the console the first visitor names the office and becomes its administrator', async () => {
  await using office = await openOffice({ setUpCode: code })
  expect((await office.stranger.ask(session.show, {})).body.office).toBeNull()
  expect((await office.stranger.ask(contract.setUp, { body })).status).toBe(200)
  const answer = await office.stranger.ask(session.signIn, { body: { signInName: 'karim', password: body.password } })
  expect(answer.body).toMatchObject({
    office: { name: 'CPAS de Rochemont' },
    worker: { name: 'Karim Aziz', roles: ['administrator'] },
  })
  expect((await office.journal()).map(({ act }) => act)).toEqual(['officeSetUp', 'signedIn'])
})

test('the code is good for one office, once, even when two visitors use it at the same time', async () => {
  await using office = await openOffice({ setUpCode: code })
  const answers = await Promise.all([1, 2, 3].map(() => office.stranger.ask(contract.setUp, { body })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const late = await office.stranger.ask(contract.setUp, { body })
  expect([late.status, late.body.refusal]).toEqual([409, 'already-set-up'])
})

test('another code is refused, and the office stays without a name', async () => {
  await using office = await openOffice({ setUpCode: code })
  const answer = await office.stranger.ask(contract.setUp, { body: { ...body, code: newSetUpCode() } })
  expect([answer.status, answer.body.refusal]).toEqual([403, 'setup-code-wrong'])
  expect((await office.stranger.ask(session.show, {})).body.office).toBeNull()
})

test('the code may be typed in small letters and with spaces around it; without a code nobody gets in', () => {
  expect(isSetUpCode(` ${code.toLowerCase()} `, code)).toBe(true)
  expect(isSetUpCode(code.slice(1), code)).toBe(false)
  expect(isSetUpCode('', null)).toBe(false)
})

test.each([
  ['officeName', { officeName: '  ' }],
  ['name', { name: '' }],
  ['signInName', { signInName: 'karim aziz' }],
  ['password', { password: 'trop court' }],
])('what is wrong with the set-up is said by field: %s', async (path, wrong) => {
  await using office = await openOffice({ setUpCode: code })
  const answer = await office.stranger.ask(contract.setUp, { body: { ...body, ...wrong } })
  expect(answer.body).toMatchObject({ status: 422, errors: [{ path }] })
})
