import { expect, test } from 'vitest'
import { plainAnswer } from '#client/requests/plainAnswer.ts'
import { messages } from '#shared/language/messages.fr.ts'

const read = (value: string) => plainAnswer('birthPlace', value, { messages, today: '2026-03-02' })

test('a day is said as our pages say days', () => {
  expect(read('2026-02-28')).toBe('sam. 28 févr.')
})

test.each(['2026-02-30', '2026-13-45', '0000-00-00', '9999-99-99'])(
  'what only looks like a day is shown as it was written: %s',
  (written) => {
    expect(read(written)).toBe(written)
  },
)
