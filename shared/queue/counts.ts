import type { Stage } from '#shared/requests/stages.ts'
import type { QueueList } from './contract.ts'

/** How many requests stand in a stage with a worker; `''` is nobody. */
type Tally = { readonly stage: Stage; readonly holderId: string; readonly requests: number }

/** A list that stages and holders alone tell. */
type Tallied = Exclude<QueueList, 'unacknowledged'>

/** How many requests each list has for this worker. */
export function countsOf(tallies: readonly Tally[], workerId: string): Record<Tallied, number> {
  const counts = { toTriage: 0, toTakeOn: 0, mine: 0, everyones: 0, closed: 0 }
  for (const { stage, holderId, requests } of tallies) {
    if (stage === 'closed') {
      counts.closed += requests
      continue
    }
    counts.everyones += requests
    if (holderId === workerId) counts.mine += requests
    if (stage === 'received') counts.toTriage += requests
    else if (holderId === '') counts.toTakeOn += requests
  }
  return counts
}
