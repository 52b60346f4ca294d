import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { saveSetting, termsInForce } from '#server/settings/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { RecordedFact } from '#shared/clocks/contract.ts'
import { refusalToRecord, wrongOf } from '#shared/clocks/recording.ts'
import type { CorrectedTerms } from '#shared/clocks/terms.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import { listRunning, reckonAnew, showTerms } from './storage.ts'

/** The office corrects the terms; every request whose clocks run is reckoned anew with them, at once. */
export const correctTerms = (office: Office, worker: Worker, terms: CorrectedTerms) =>
  act(office, worker, async (tx) => {
    const at = office.clock.now()
    refuseChecksToCome(terms, dayOf(at))
    await saveSetting(tx, 'terms', { value: terms, at, by: worker.id })
    await reckonAnew(tx, await listRunning(tx))
    return {
      result: await showTerms(tx),
      entry: { act: 'settingChanged', requestId: null, details: { setting: 'terms' } },
      news: [{ type: 'office', id: 'terms', version: 0 }],
    }
  })

/** Notes what happened to the request, and when; a fact that was noted before is replaced. */
export const record = (
  office: Office,
  worker: Worker,
  { recorded, ...seen }: Seen & { readonly recorded: RecordedFact },
) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToRecord(request, worker),
    change: async (request, tx) => {
      const now = { terms: await termsInForce(tx), today: dayOf(office.clock.now()) }
      const wrong = wrongOf(recorded, request, now)
      if (wrong) throw refusedField(wrong, faults[wrong])

      const { fact, on, firstReceivedOn, proof, reason } = recorded
      const noted = { on, ...(proof !== '' && { proof }) }
      const first = firstReceivedOn && { firstReceived: { on: firstReceivedOn } }
      return {
        act: 'factRecorded',
        changes: { facts: { ...request.facts, ...first, [fact]: noted } },
        details: { fact, on, ...(firstReceivedOn && { firstReceivedOn }) },
        reason,
      }
    },
  })

const faults = {
  fact: 'what it presupposes is not known of this request',
  on: 'nothing is noted after today, nor before what it presupposes',
  firstReceivedOn: 'what was passed on to us was first received there, on that day or before',
  reason: 'a withdrawal is explained',
}

function refuseChecksToCome(terms: CorrectedTerms, today: string) {
  const errors = Object.entries(terms)
    .filter(([, term]) => term && term.checkedOn > today)
    .map(([name]) => ({ path: `terms.${name}.checkedOn`, reason: 'not after today' }))
  if (errors.length > 0) throw new Refused('input-not-understood', { errors })
}
