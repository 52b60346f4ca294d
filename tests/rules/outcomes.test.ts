import { expect, test } from 'vitest'
import { allGrounds, groundsOf, missingOf, outcomes } from '#shared/requests/outcomes.ts'

const withGrounds = ['refused', 'invalid', 'noContact', 'deceasedOrMoved']
const withReason = [
  'transferred',
  'withdrawn',
  'noContact',
  'informationOnly',
  'duplicate',
  'invalid',
  'knownApplicant',
]

test.each(outcomes)('a request that ends “%s” asks for its ground and its reason, where it has to', (outcome) => {
  const [ground = null] = groundsOf(outcome)
  expect(ground !== null).toBe(withGrounds.includes(outcome))

  expect(missingOf(outcome, ground, 'because')).toBeNull()
  expect(missingOf(outcome, null, 'because')).toBe(withGrounds.includes(outcome) ? 'ground' : null)
  expect(missingOf(outcome, ground, ' ')).toBe(withReason.includes(outcome) ? 'reason' : null)
})

const pairs = outcomes.flatMap((outcome) => allGrounds.map((ground) => ({ outcome, ground })))

test.each(pairs.filter(({ outcome, ground }) => !groundsOf(outcome).includes(ground)))(
  '“$ground” is no ground of “$outcome”',
  ({ outcome, ground }) => {
    expect(missingOf(outcome, ground, 'because')).toBe('ground')
  },
)
