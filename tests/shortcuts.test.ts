import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shortcutNames, shortcuts } from '#shared/shortcuts/shortcuts.ts'

const files = globSync('client/**/*.{ts,tsx}')
const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n')

test('every key of the table does something somewhere', () => {
  const offered = [...sources.matchAll(/useShortcut\('(\w+)'/g)].map(([, name]) => name)
  const leading = [...sources.matchAll(/^ {2}(go\w+): '\//gm)].map(([, name]) => name)
  expect(shortcutNames.filter((name) => !(shortcuts[name].place === 'go' ? leading : offered).includes(name))).toEqual(
    [],
  )
})

/** Those that Escape closes. */
const panels = ['client/layout/Dropdown.tsx', 'client/layout/Frame.tsx']

test('the keys of a page are heard in one place', () => {
  const listening = files.filter((file) => /useHotkeys|addEventListener\('key/.test(readFileSync(file, 'utf8')))
  expect(listening.sort()).toEqual([...panels, 'client/shortcuts/listenForKeys.ts'])
})

test('no sentence names a key by itself: it is told which one the table has', () => {
  const named = /\b[JKjk] (et|en|und|and) |(touche|toets|Taste|key) \w\)|\bJ, K\b/
  const sentences = globSync('shared/*/messages.*.ts').filter((file) => named.test(readFileSync(file, 'utf8')))
  expect(sentences).toEqual([])
})
