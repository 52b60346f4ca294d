import { expect, test } from 'vitest'
import { mayHear } from '#shared/live/hearing.ts'
import { type NewsType, newsTypes } from '#shared/live/news.ts'
import { type Role, roles } from '#shared/people/permissions.ts'

/** The desk sees whether the acknowledgement left by mail. */
const atTheDesk: readonly NewsType[] = ['request', 'office', 'mail']
const withNotes: readonly NewsType[] = ['request', 'note', 'office', 'mail', 'presence']
const all: readonly NewsType[] = ['request', 'note', 'unreadable', 'office', 'mail', 'presence']

/** What each role’s pages are told of; a notice only when it is their own. */
const heard: Record<Role, readonly NewsType[]> = {
  reception: atTheDesk,
  socialWorker: all,
  lead: all,
  president: withNotes,
  dpo: ['office'],
  administrator: ['office'],
}

test.each(roles)('the pages of a %s are told of what they may look at', (role) => {
  const worker = { id: 'Ana', name: 'Ana', roles: [role] }
  const told = newsTypes.filter((type) => mayHear({ type, id: 'any', version: 0 }, worker))
  expect(told).toEqual(heard[role])
  expect(mayHear({ type: 'notice', id: 'Ana', version: 0 }, worker)).toBe(true)
})
