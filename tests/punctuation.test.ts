import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words put together around punctuation as French sets it: behind a value, before one, or between those of a list. */
const glued = [/\{[\w.[\]()]+\} [:;!?»](?=[`<{ ]|$)/, /« \$?\{/, /join\('[^']* [:;!?][^']*'\)/]

test('no page glues words with the punctuation of one language: the messages of each language do', () => {
  const pages = globSync('client/**/*.{ts,tsx}')
  const found = pages.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => glued.some((pattern) => pattern.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(pages.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})
