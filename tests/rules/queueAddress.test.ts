import { assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { hintKinds } from '#shared/hints/kinds.ts'
import { readState, sayState } from '#shared/queue/address.ts'
import { queueLists, sortColumns } from '#shared/queue/contract.ts'
import { densities, type ListColumn, listColumns, type SaidLayout } from '#shared/queue/layout.ts'
import { differenceOf, isArranged, layoutOf, usualLayout } from '#shared/queue/usualLayout.ts'
import { pinnedAt } from '#shared/queue/widths.ts'

const sizes: readonly (readonly [ListColumn, number])[] = [
  ['applicant', 240],
  ['marks', 48],
  ['dueOn', 800],
]

const anyLayout = record(
  {
    columns: shuffledSubarray([...listColumns], { minLength: 1 }),
    pinned: integer({ min: 0, max: 4 }),
    widths: shuffledSubarray([...sizes], { minLength: 1 }).map((chosen) => Object.fromEntries(chosen)),
    density: constantFrom(...densities),
  },
  { requiredKeys: [] },
)

const maybe = <One>(...among: readonly One[]) => option(constantFrom(...among), { nil: undefined })

const anyView = record({
  list: constantFrom(...queueLists),
  aidType: maybe(...aidTypes),
  hint: maybe(...hintKinds),
  holder: maybe('nobody', 'an & id=1'),
  label: maybe('one, two'),
  dueIn: maybe(0, 7, 365),
  untouched: maybe(1, 5),
  unacknowledged: maybe('yes' as const),
  from: maybe('2026-03-02'),
  sort: maybe(...sortColumns),
  direction: maybe('asc' as const, 'desc' as const),
  page: constantFrom(1, 7),
  pageSize: constantFrom(50 as const, 200 as const),
})

const throughAddress = (state: Parameters<typeof sayState>[0]) =>
  readState(Object.fromEntries(new URLSearchParams(Object.entries(sayState(state)))))

test('whatever is looked at, and however it is shown, its address says it', () => {
  assert(
    property(anyView, anyLayout, maybe('01968b34-0000-7000-8000-000000000000'), (view, layout, saved) => {
      const state = { view, layout, ...(saved && { saved }) }
      expect(throughAddress(state)).toEqual(state)
    }),
  )
})

test('a list as usual has the shortest address', () => {
  expect(sayState({ view: { list: 'toTriage', page: 1, pageSize: 50 }, layout: {} })).toEqual({})
})

test.each([
  [{ columns: 'story,dueOn,dueOn,,applicant' }, { columns: ['dueOn', 'applicant'] }],
  [{ columns: 'story' }, {}],
  [{ pinned: '5' }, {}],
  [{ pinned: '1.5' }, {}],
  [{ pinned: '2' }, { pinned: 2 }],
  [{ widths: 'applicant:240,dueOn:9000,story:100,marks:x,urgency' }, { widths: { applicant: 240 } }],
  [{ widths: 'applicant:' }, {}],
  [{ density: 'tight' }, {}],
  [{ density: 'compact' }, { density: 'compact' }],
] as const)('of the address %j is understood %j', (said, layout) => {
  expect(readState(said)).toEqual({ view: { list: 'toTriage', page: 1, pageSize: 50 }, layout })
})

test('a part of the view that is wrong counts as not said, and the rest holds', () => {
  expect(readState({ list: 'mine', dueIn: 'soon', urgency: 'urgent', untouched: '0', hint: 'young' }).view).toEqual({
    list: 'mine',
    urgency: 'urgent',
    page: 1,
    pageSize: 50,
  })
})

test.each(queueLists)('said as a difference from the usual layout of %s, any layout comes back', (list) => {
  assert(
    property(anyLayout, (said: SaidLayout) => {
      const usual = usualLayout(list, true)
      const layout = layoutOf(said, usual, true)
      expect(layoutOf(differenceOf(layout, usual), usual, true)).toEqual(layout)
    }),
  )
})

test('the name, which opens the request, is always there', () => {
  expect(layoutOf({ columns: ['dueOn'] }, usualLayout('mine', true), true).columns).toEqual(['applicant', 'dueOn'])
})

test.each(queueLists)('at the desk the list %s has no column that tells what is asked, nor any mark', (list) => {
  const usual = usualLayout(list, false)
  const { columns } = layoutOf({ columns: [...listColumns] }, usual, false)
  for (const kept of ['aidTypes', 'outcome', 'marks'] as const) {
    expect(usual.columns).not.toContain(kept)
    expect(columns).not.toContain(kept)
  }
})

test('closer rows alone leave the columns to the width of the page', () => {
  expect(isArranged({ density: 'compact' })).toBe(false)
  expect(isArranged({ pinned: 1 })).toBe(true)
})

test('columns that are pinned stand one after the other, behind the checkboxes', () => {
  const at = pinnedAt(['checkboxes', 'applicant', 'dueOn', 'stage'], { pinned: 2, widths: { applicant: 300 } })
  expect([...at]).toEqual([
    ['checkboxes', 0],
    ['applicant', 40],
    ['dueOn', 340],
  ])
  expect(pinnedAt(['checkboxes', 'applicant'], { pinned: 0, widths: {} }).size).toBe(0)
})
