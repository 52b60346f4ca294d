import { expect, test } from 'vitest'
import { Triage, urgencies } from '#shared/requests/triage.ts'

const settled = { competence: 'competent', aidTypes: ['RIS'], knownToOffice: false }

test.each(urgencies)('an urgency “%s” says why when it is above normal', (urgency) => {
  expect(Triage.safeParse({ ...settled, urgency }).success).toBe(urgency === 'normal')
  expect(Triage.safeParse({ ...settled, urgency, urgencyReason: ' ' }).success).toBe(urgency === 'normal')
  expect(Triage.safeParse({ ...settled, urgency, urgencyReason: 'coupure demain' }).success).toBe(true)
})

test.each([
  ['competence', 'maybe'],
  ['urgency', 'very'],
  ['aidTypes', []],
  ['aidTypes', ['XYZ']],
  ['aidTypes', ['RIS', 'RIS']],
  ['knownToOffice', 'yes'],
  ['holderId', 'Ana'],
])('triage does not take %s = %j', (field, value) => {
  expect(Triage.safeParse({ ...settled, urgency: 'normal', [field]: value }).success).toBe(false)
})
