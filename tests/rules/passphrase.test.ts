import { expect, test } from 'vitest'
import { makePassphrase } from '#client/office/passphrase.ts'
import { shortestPassword } from '#shared/office/contract.ts'

test('a proposed password is long enough, easy to read out, and never the same', () => {
  const made = Array.from({ length: 500 }, makePassphrase)
  for (const one of made) {
    expect(one).toMatch(/^([bdfklmnrt][aiou][bdfklmnrt][aiou]-){4}[bdfklmnrt][aiou][bdfklmnrt][aiou]$/)
    expect(one.length).toBeGreaterThanOrEqual(shortestPassword)
  }
  expect(new Set(made).size).toBe(500)
})
