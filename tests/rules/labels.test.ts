import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { labelColours } from '#shared/labels/colours.ts'
import { isSameName } from '#shared/labels/label.ts'
import { refusalToGiveLabel, refusalToTakeLabel } from '#shared/labels/labelling.ts'
import { type Role, roles } from '#shared/people/permissions.ts'

const label = { id: 'youth', retired: false }
const ana = { id: 'ana', name: 'Ana', roles: ['socialWorker'] as readonly Role[] }

test.each(roles)('%s gives and takes labels only where the role works on requests', (role) => {
  const worker = { ...ana, roles: [role] }
  const works = role === 'socialWorker' || role === 'lead'
  expect(refusalToGiveLabel({ labels: [] }, label, worker)).toBe(works ? null : 'permission-missing')
  expect(refusalToTakeLabel({ labels: ['youth'] }, 'youth', worker)).toBe(works ? null : 'permission-missing')
})

test.each([
  ['is there already', ['youth'], false, 'label-already-given'],
  ['is retired', [], true, 'label-retired'],
  ['is retired, and there already', ['youth'], true, 'label-already-given'],
  ['is free', ['other'], false, null],
] as const)('a label that %s', (_, labels, retired, refusal) => {
  expect(refusalToGiveLabel({ labels }, { ...label, retired }, ana)).toBe(refusal)
})

test('only a label that the request has is taken away', () => {
  expect(refusalToTakeLabel({ labels: ['other'] }, 'youth', ana)).toBe('label-not-given')
})

test.each([
  ['Énergie', 'ENERGIE', true],
  ['Sans-abri', 'sans abri', true],
  ['Vrijwilligers', 'Vrywilligers', true],
  ['Jeunes', 'Jeune', false],
])('« %s » and « %s » name the same label: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same)
})

const css = readFileSync('client/labels/LabelMark.module.css', 'utf8')
const coloursOf = (name: string) =>
  new RegExp(`"${name}"\\] \\{\\s*--label: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.slice(1) ?? []

/** What a label may stand on, light and dark: the page, what is quiet, what the pointer is over, what is chosen. */
const grounds = [
  ['#ffffff', '#f6f7f8', '#f1f3f5', '#eaf6f8'],
  ['#242424', '#1f1f1f', '#2e2e2e', '#12343c'],
]

test.each(labelColours)('a %s dot can be told from what it stands on, light and dark (WCAG 1.4.11)', (colour) => {
  const colours = coloursOf(colour)
  expect(colours).toHaveLength(2)
  const contrasts = colours.flatMap((one, dark) => (grounds[dark] ?? []).map((ground) => contrast(one, ground)))
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const luminance = (colour: string) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, share, place) => {
    const part = Number.parseInt(colour.slice(1 + place * 2, 3 + place * 2), 16) / 255
    return sum + share * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  }, 0)
