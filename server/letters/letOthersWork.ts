import { setImmediate } from 'node:timers/promises'

/** How many pieces or rows are drawn at a stretch: some ten milliseconds. */
const stretch = 20

/** Between two stretches of a long letter, whatever else the office was asked has its turn. */
export async function letOthersWork(drawn: number): Promise<void> {
  if (drawn > 0 && drawn % stretch === 0) await setImmediate()
}
