import { isDeepStrictEqual } from 'node:util'
import type { Side } from './comparison.ts'

/** Refuses to measure when the two do not give the same answers: they would not do the same work. */
export async function requireAgreement(sides: Readonly<Record<'floor' | 'ours', Side>>): Promise<void> {
  const paths = [
    ...['toTriage', 'toTakeOn', 'mine', 'everyones', 'closed'].map((list) => `/queue?list=${list}`),
    ...sides.ours.office.open.slice(0, 20).map((id) => `/requests/${id}`),
  ]
  for (const path of paths) {
    const [floor, ours] = [await read(sides.floor, path), await read(sides.ours, path)]
    if (!isDeepStrictEqual(floor, ours)) throw new Error(`the floor answers ${path} otherwise than ours`)
  }
}

async function read({ running, office }: Side, path: string): Promise<unknown> {
  const headers = { cookie: office.cookie, 'x-worker': office.workerId }
  const answer = await fetch(`http://127.0.0.1:${running.port}/api${path}`, { headers })
  return answer.json()
}
