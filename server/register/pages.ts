import type { Office } from '#server/office.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { linesPerPage, type RegisterView } from '#shared/register/contract.ts'
import { readRegisterNumber } from '#shared/register/number.ts'
import { type Extent, periodOf } from '#shared/register/period.ts'
import { listLines, listWithCorrections, measureRegister, type Turning } from './storage.ts'

/** A page of the register, the newest line first; or the line of a number with all that correct it. */
export async function showRegister({ store, clock }: Office, view: RegisterView) {
  if (view.number !== undefined) {
    const number = readRegisterNumber(view.number, Number(dayOf(clock.now()).slice(0, 4)))
    const lines = number === null ? [] : await listWithCorrections(store.read, number)
    return { lines: lines.toReversed(), total: lines.length, before: null, after: null }
  }
  const period = periodOf(view)
  const [extent, found] = [
    await measureRegister(store.read, period),
    await listLines(store.read, period, turningOf(view)),
  ]
  const lines = view.after === undefined ? found : found.toReversed()
  return { lines, total: extent?.lines ?? 0, ...neighbours(lines, extent) }
}

const turningOf = ({ before, after }: RegisterView): Turning =>
  after === undefined
    ? { way: 'backwards', beyond: before ?? Number.MAX_SAFE_INTEGER, limit: linesPerPage }
    : { way: 'onwards', beyond: after, limit: linesPerPage }

/** Where the register goes on, on both sides of a page whose newest line is the first. */
function neighbours(lines: readonly { readonly registerOrder: number }[], extent: Extent) {
  const [newest, oldest] = [lines.at(0)?.registerOrder, lines.at(-1)?.registerOrder]
  if (extent === null || newest === undefined || oldest === undefined) return { before: null, after: null }
  return { before: oldest > extent.first ? oldest : null, after: newest < extent.last ? newest : null }
}
