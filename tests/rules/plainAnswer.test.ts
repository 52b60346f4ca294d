import { expect, test } from 'vitest'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
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

test('codes are said in words, and what the catalogue of words does not know as it was written', () => {
  const say = (field: string, value: string) => plainAnswer(field, value, { messages, today: '2026-03-02' })
  expect(say('channel', 'byHand')).toBe('message repris à la main')
  expect(say('language', 'nl')).toBe('néerlandais')
  expect(say('niss', '85032472768')).toBe('85.03.24-727.68')
  for (const written of ['guichet mobile', 'constructor']) expect(say('channel', written)).toBe(written)
})
