import { expect, test } from 'vitest'
import { readAddress } from '#shared/queue/address.ts'
import { builtInViews } from '#shared/views/builtIn.ts'
import { keptAddress } from '#shared/views/keptAddress.ts'
import { isModified } from '#shared/views/modified.ts'

test.each([
  ['list=mine&urgency=urgent', 'list=mine&urgency=urgent', false],
  ['list=mine&urgency=urgent&page=3', 'list=mine&urgency=urgent', false],
  ['urgency=urgent&list=mine', 'list=mine&urgency=urgent', false],
  ['list=mine', 'list=mine&urgency=urgent', true],
  ['list=mine&sort=applicant', 'list=mine', true],
  ['list=mine&pageSize=200', 'list=mine', true],
  // A view that says nothing of its columns is seen by everybody in their own.
  ['list=mine&columns=applicant,stage', 'list=mine', false],
  ['list=mine&columns=applicant,stage', 'list=mine&columns=applicant,stage', false],
  ['list=mine&columns=stage,applicant', 'list=mine&columns=applicant,stage', true],
  ['list=mine', 'list=mine&density=compact', true],
])('the list %s, of the view %s: modified is %s', (now, saved, modified) => {
  expect(isModified(readAddress(now), saved)).toBe(modified)
})

test.each(Object.entries(builtInViews))('the view %s of the program says what a list understands', (_, address) => {
  expect(keptAddress(address)).toBe(address)
})
