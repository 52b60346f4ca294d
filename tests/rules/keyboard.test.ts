import { describe, expect, test } from 'vitest'
import { layoutDe } from '#shared/layout/messages.de.ts'
import { layoutFr } from '#shared/layout/messages.fr.ts'
import { roles } from '#shared/people/permissions.ts'
import { ariaKeys, canBeOff, keyPressed, namesAfter, namesAt } from '#shared/shortcuts/keyPressed.ts'
import { keyText } from '#shared/shortcuts/keyText.ts'
import { places, shortcutNames, shortcuts, shortcutsAt } from '#shared/shortcuts/shortcuts.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

/** What can be open at the same time: a list and a request stand beside each other, but share the keys that go on. */
const together = [
  ['everywhere', 'go', 'list'],
  ['everywhere', 'go', 'request'],
  ['everywhere', 'go', 'comparison'],
] as const

test.each(together)('no key does two things at once: %s, %s, %s', (...open) => {
  const keys = shortcutNames.filter((name) => open.some((place) => place === shortcuts[name].place))
  const all = keys.flatMap((name) => shortcuts[name].keys)
  expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([])
})

test('of a list and a request beside it, only going on and leaving have the same keys', () => {
  const of = (place: (typeof places)[number]) =>
    shortcutNames
      .filter((name) => shortcuts[name].place === place)
      .flatMap((name): readonly string[] => shortcuts[name].keys)
  expect(of('list').filter((key) => of('request').includes(key))).toEqual(['j', 'k', 'Escape'])
})

test('a key that begins a sequence does nothing by itself', () => {
  const firsts = shortcutNames.flatMap((name) =>
    shortcuts[name].keys.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? ''),
  )
  expect(new Set(firsts)).toEqual(new Set(['g']))
  for (const first of firsts) expect(namesAt(first)).toEqual([])
  expect(namesAfter('g')).toHaveLength(firsts.length)
})

describe('a key is what the keyboard writes, not where it stands', () => {
  test.each([
    ['a letter', { key: 'c' }, 'c'],
    ['a letter under Caps Lock', { key: 'C' }, 'c'],
    ['a capital, which is another key', { key: 'C', shiftKey: true }, 'C'],
    ['a capital under Caps Lock', { key: 'c', shiftKey: true }, 'C'],
    ['? on a Belgian keyboard, Shift and comma', { key: '?', shiftKey: true }, '?'],
    ['/ on a Belgian keyboard, Shift and colon', { key: '/', shiftKey: true }, '/'],
    ['Ctrl + K', { key: 'k', ctrlKey: true }, 'Control+k'],
    ['Command + K', { key: 'k', metaKey: true }, 'Control+k'],
    ['Ctrl + Shift + K, which belongs to the browser', { key: 'K', ctrlKey: true, shiftKey: true }, null],
    ['Alt + C, which belongs to the screen reader', { key: 'c', altKey: true }, null],
    ['AltGr, which is Ctrl and Alt', { key: '{', ctrlKey: true, altKey: true }, null],
    ['Escape', { key: 'Escape' }, 'Escape'],
  ])('%s', (_what, event, pressed) => {
    expect(keyPressed({ ...plain, ...event })).toBe(pressed)
  })
})

test('no key asks for Ctrl or Alt but the palette', () => {
  const held = shortcutNames.filter((name) => shortcuts[name].keys.some((keys) => keys.includes('+')))
  expect(held).toEqual(['palette'])
})

test('all that can be typed can be switched off (WCAG 2.1.4), and Escape, Enter and the arrows cannot', () => {
  const stays = shortcutNames.flatMap((name) => shortcuts[name].keys).filter((key) => !canBeOff(key))
  expect(new Set(stays)).toEqual(new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Escape']))
})

test.each([
  ['claim', 'C'],
  ['extendRow', 'Shift+X'],
  ['help', '?'],
  ['palette', 'Control+K'],
  ['nextRow', 'J ArrowDown'],
  ['goToday', ''],
] as const)('the keys of %s are told to a screen reader as “%s”', (name, told) => {
  expect(ariaKeys(name)).toBe(told)
})

test.each([
  ['nextRow', 'J', 'J'],
  ['openRow', 'Entrée', 'Eingabe'],
  ['extendRow', 'Maj + X', 'Umschalt + X'],
  ['palette', 'Ctrl + K', 'Strg + K'],
] as const)('a sentence names the key of %s as the keyboard does: %s, in German %s', (name, french, german) => {
  expect([keyText(name, layoutFr.keyNames), keyText(name, layoutDe.keyNames)]).toEqual([french, german])
})

test.each(roles)('the help of a %s names what serves that role', (role) => {
  const named = places.flatMap((place) => shortcutsAt(place, { roles: [role] }))
  expect(named).toContain('help')
  expect(named.includes('claim')).toBe(role === 'socialWorker' || role === 'lead')
  expect(named.includes('goToTriage')).toBe(role !== 'dpo' && role !== 'administrator')
  expect(named.includes('goSettings')).toBe(role === 'administrator')
})
