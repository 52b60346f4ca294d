import { expect, test } from 'vitest'
import * as z from 'zod'
import { newId } from '#server/storage/newId.ts'

test('ten thousand ids of a few milliseconds are UUIDs of version 7, all different, in the order they were made', () => {
  const before = Date.now()
  const made = Array.from({ length: 10_000 }, newId)
  expect(made).toEqual(made.toSorted())
  expect(new Set(made).size).toBe(10_000)
  for (const id of made) expect(z.uuidv7().safeParse(id).success, id).toBe(true)
  const [first = '', end = ''] = [made[0], made.at(-1)].map((id) => id?.replaceAll('-', '').slice(0, 12))
  expect(Number.parseInt(first, 16)).toBeGreaterThanOrEqual(before)
  expect(Number.parseInt(end, 16)).toBeLessThanOrEqual(Date.now() + 3)
})
