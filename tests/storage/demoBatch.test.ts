import { expect, test } from 'vitest'
import { openBatch } from '#server/demo/batch.ts'
import { blank, blanks, formOf } from '#server/demo/form.ts'

const read = (batch: ReturnType<typeof openBatch>) =>
  Object.fromEntries(batch.take().map(([table, rows]) => [table, JSON.parse(Buffer.from(rows).toString())]))

test('a batch gives each row once, also when there are more than it has room for at first', () => {
  const batch = openBatch()
  const rows = Array.from({ length: 300 }, (_, turn) => ({ turn, text: '« Où êtes-vous ? » 🏠'.repeat(200) }))
  batch.add(
    'notes',
    rows.map((row) => JSON.stringify(row)),
  )
  expect(read(batch).notes).toEqual(rows)
  batch.add('notes', ['{"turn":300}'])
  expect(read(batch)).toMatchObject({ notes: [{ turn: 300 }], reasons: [] })
})

test('a form is filled in with whatever is given, and keeps the rest', () => {
  const fill = formOf({ ...blanks('days', 'heldSince'), text: 'Il dit "non".', of: { applicant: blank('name') } })
  const given = { days: 30, heldSince: null, name: 'D’Hondt, "Jo"' }
  expect(JSON.parse(fill(given))).toEqual({
    days: 30,
    heldSince: null,
    text: 'Il dit "non".',
    of: { applicant: 'D’Hondt, "Jo"' },
  })
})
