import { expect, test } from 'vitest'
import { nextDue } from '#shared/clocks/nextDue.ts'
import { stages } from '#shared/requests/stages.ts'

const decideBy = '2026-03-30'

test.each(stages)(
  'at %s the running term is the decision’s until it is decided, then the notification’s, then none',
  (stage) => {
    const due = nextDue({ stage, decideBy, decidedOn: '2026-03-20' })

    if (stage === 'decided')
      expect(due).toBe('2026-03-28') // eight days after the decision (DIS art. 21 §4)
    else expect(due).toBe(stage === 'followUp' || stage === 'closed' ? null : decideBy)
  },
)
