import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import type { Correction } from '#shared/register/contract.ts'
import { registerNumber } from '#shared/register/number.ts'
import type { Period } from '#shared/register/period.ts'
import { findLine, insertLine, measureRegister, takeRegisterOrder } from './storage.ts'

/**
 * Writes a line of its own, under the next number of this year, that says what was wrong in another. A line that is
 * already corrected is not corrected once more: its correction is.
 */
export async function correctLine(office: Office, worker: Worker, { corrects, ...said }: Correction) {
  const enteredAt = office.clock.now()
  const today = dayOf(enteredAt)
  if (said.receivedOn > nextOpenDay(today)) throw refusedField('receivedOn', 'later than it can have been')

  return act(office, worker, async (tx) => {
    const found = await findLine(tx, corrects)
    if (!found) throw new Refused('not-found')
    if (found.correctedBy !== null) throw new Refused('register-line-already-corrected')
    const registerOrder = await takeRegisterOrder(tx, Number(today.slice(0, 4)))
    const number = registerNumber(registerOrder)
    await insertLine(tx, {
      ...found.line,
      ...said,
      municipality: said.municipality || null,
      registerOrder,
      number,
      enteredAt,
      corrects,
      enteredBy: worker.id,
    })
    const { requestId } = found.line
    return {
      result: { number },
      entry: { act: 'registerCorrected', requestId, details: { line: number, corrects }, reason: said.correction },
      news: [{ type: 'request', id: requestId, version: 0 }],
    }
  })
}

type Export = { readonly form: 'pdf' | 'csv'; readonly period: Period; readonly mostLines?: number }

/** Writes in the journal who takes the register out of the program, and how many lines; gives how far it goes at that moment. */
export const exportRegister = (office: Office, worker: Worker, { form, period, mostLines = Infinity }: Export) =>
  act(office, worker, async (tx) => {
    const extent = await measureRegister(tx, period)
    const lines = extent?.lines ?? 0
    if (lines > mostLines) throw new Refused('register-too-long-to-print')
    return {
      result: extent,
      entry: { act: 'registerExported', requestId: null, details: { form, lines: String(lines), ...period } },
    }
  })
