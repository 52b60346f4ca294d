import { judge, undo } from '#server/persons/acts.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { VerdictKind } from '#shared/persons/verdicts.ts'
import type { SocialWorker } from './colleagues.ts'
import type { Event } from './event.ts'
import { listOf } from './storage.ts'
import { instantAt, openDayFrom } from './workingTime.ts'

/** Julie said of two requests that they are one person's; Samir took a couple for one person, and corrected it. */
export function verdictsUntil(today: Day): readonly Event[] {
  let mistaken = ''
  const at = (back: number, hour: number) => instantAt(openDayFrom(today, -back), hour)
  const [woman, man] = ['Fagnoul, Monique', 'Fagnoul, André']
  return [
    { at: at(12, 10), does: (office, workers) => said(office, workers, ['julie', 'Piette, Bernadette', 'samePerson']) },
    {
      at: at(7, 11),
      does: async (office, workers) => {
        mistaken = await said(office, workers, ['samir', woman, 'samePerson', man])
      },
    },
    { at: at(7, 11.1), does: (office, workers) => undo(office, workers('samir'), mistaken) },
    { at: at(7, 11.2), does: (office, workers) => said(office, workers, ['samir', woman, 'sameHousehold', man]) },
  ]
}

type Said = readonly [by: SocialWorker, of: string, kind: VerdictKind, and?: string]

/** Of two requests of the same name, or of two people; gives the id of the verdict. */
async function said(...[office, workers, [by, of, kind, and]]: [...Parameters<Event['does']>, Said]): Promise<string> {
  const [first, second] = await listOf(office.store.read, of)
  const other = and === undefined ? second : (await listOf(office.store.read, and))[0]
  if (!first || !other) throw new Error(`${of} has no second request`)
  const { verdictId } = await judge(office, workers(by), { requestId: first.requestId, otherId: other.requestId, kind })
  return verdictId
}
