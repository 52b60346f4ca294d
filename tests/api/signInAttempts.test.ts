import { expect, test } from 'vitest'
import { openOffice } from '#tests/support/office.ts'

const origin = 'https://relais.example.be'
const right = 'une longue phrase de passe'

/** An office behind a proxy, which says who calls, and one way to try to sign in. */
async function openBehindProxy() {
  const office = await openOffice({ origin })
  await office.colleague('Julie', { password: right })
  const attempt = async (address: string, password: string, signInName = 'julie') => {
    const response = await fetch(`${office.url}/api/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ signInName, password }),
    })
    return response.status
  }
  const guess = async (times: number, address: string, signInName?: string) => {
    for (let turn = 0; turn < times; turn++) await attempt(address, 'faux', signInName)
  }
  return { attempt, guess, [Symbol.asyncDispose]: () => office[Symbol.asyncDispose]() }
}

test('whoever guesses at a colleague’s password elsewhere does not lock the colleague out', async () => {
  await using office = await openBehindProxy()
  expect(await office.attempt('10.0.0.7', right)).toBe(200)

  await office.guess(10, '10.0.0.66')
  await office.guess(10, '10.0.0.66', '["julie","10.0.0.7"]')

  expect(await office.attempt('10.0.0.66', right)).toBe(429)
  expect(await office.attempt('10.0.0.7', right)).toBe(200)
})

test('the colleague’s good sign-in gives the guesser no new tries', async () => {
  await using office = await openBehindProxy()
  expect(await office.attempt('10.0.0.7', right)).toBe(200)
  await office.guess(10, '10.0.0.66')

  expect(await office.attempt('10.0.0.7', right)).toBe(200)
  expect(await office.attempt('10.0.0.66', 'faux')).toBe(429)
})

test('at the colleague’s own desk the eleventh try must wait all the same', async () => {
  await using office = await openBehindProxy()
  expect(await office.attempt('10.0.0.7', right)).toBe(200)
  await office.guess(10, '10.0.0.7')
  expect(await office.attempt('10.0.0.7', right)).toBe(429)
})

test('the hundred-and-first try from one address must wait, but for who has signed in there before', async () => {
  await using office = await openBehindProxy()
  expect(await office.attempt('10.0.0.66', right)).toBe(200)
  for (let turn = 0; turn < 100; turn++) await office.attempt('10.0.0.66', 'faux', `name${turn}`)
  expect(await office.attempt('10.0.0.66', right, 'samir')).toBe(429)
  expect(await office.attempt('10.0.0.66', right)).toBe(200)
})
