import type { Office } from '#server/office.ts'
import type { Seen } from '#server/requests/changing.ts'
import { takeStep } from '#server/requests/stepActs.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import type { SignInName, SocialWorker, WorkerNamed } from './colleagues.ts'
import type { Story } from './story.ts'

type Doing = Seen & { readonly office: Office; readonly workers: WorkerNamed }

/** What somebody did with the request as it then stood. */
export type Does = (doing: Doing) => Promise<unknown>

/** Something done so many open days before today, 1 being the last of them, at this hour. */
export type Timed = { readonly back: number; readonly at: number; readonly does: Does }

export const today = (office: Office) => dayOf(office.clock.now())

export const by =
  (name: SignInName, taken: TakenStep): Does =>
  ({ office, workers, ...seen }) =>
    takeStep(office, workers(name), { ...seen, taken })

export const byHolder = (story: Story, taken: TakenStep) => by(holderOf(story), taken)

/** Who has the request in the end. */
export const holderOf = ({ course }: Story): SocialWorker => course.by ?? triagerOf(course)

export const triagerOf = ({ triagedBy, detour, by: holder }: Story['course']): SocialWorker =>
  triagedBy ?? (detour && 'first' in detour ? detour.first : (holder ?? 'brigitte'))

/** The name by which other files speak of the story. */
export const nameOf = ({ person: [familyName, givenNames] }: Story) => `${familyName} ${givenNames}`
