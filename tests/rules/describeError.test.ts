import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { describeError } from '#server/describeError.ts'

test('an error is logged with its kind and place, and nothing of what people wrote', () => {
  const cause = Object.assign(new Error('not unique: Dupont, Marie\n    at home'), { code: 'SQLITE_CONSTRAINT' })
  const described = describeError(new DrizzleQueryError('insert into notes', ['Dupont, Marie'], cause))
  expect(described).toMatchObject({ name: 'Error', cause: { name: 'Error', code: 'SQLITE_CONSTRAINT' } })
  expect(described.at[0]).toMatch(/describeError\.test\.ts:\d+/)
  expect(JSON.stringify(described)).not.toMatch(/Dupont|home/)
})

test('something thrown that is no error says only what it is', () => {
  expect(describeError('Dupont, Marie')).toEqual({ name: 'string', at: [] })
})
