import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { newId } from '#server/storage/newId.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import { hasHappened } from '#shared/calendar/dayBounds.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import type { HearingFact } from '#shared/committee/hearing.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refusedField } from '#shared/refusals.ts'
import { deleteProposal, saveProposal, saveReport } from './storage.ts'

/** The holder, or a lead, writes the social report over what it was. */
export const writeReport = (office: Office, worker: Worker, { text, ...seen }: Seen & { readonly text: string }) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToWrite(request, worker),
    change: async ({ id }, tx) => {
      await saveReport(tx, { requestId: id, text, writtenBy: worker.id, writtenAt: office.clock.now() })
      return { act: 'reportWritten', changes: {} }
    },
  })

type Proposing = Seen & { readonly proposal: AidDecision }

/** The holder, or a lead, proposes on one aid; the aid need not have been asked. */
export const writeProposal = (office: Office, worker: Worker, { proposal, ...seen }: Proposing) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToWrite(request, worker),
    change: async ({ id }, tx) => {
      const written = { writtenBy: worker.id, writtenAt: office.clock.now() }
      await saveProposal(tx, { ...proposal, ...written, id: newId(), requestId: id })
      return { act: 'proposalWritten', changes: {}, details: { aidType: proposal.aidType, kind: proposal.kind } }
    },
  })

export const removeProposal = (
  office: Office,
  worker: Worker,
  { aidType, ...seen }: Seen & { readonly aidType: AidType },
) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToWrite(request, worker),
    change: async ({ id }, tx) => {
      await deleteProposal(tx, id, aidType)
      return { act: 'proposalRemoved', changes: {}, details: { aidType } }
    },
  })

type Hearing = Seen & { readonly fact: HearingFact; readonly on: Day; readonly how: string }

/** Records that the hearing was offered or asked for, or that the applicant was heard or renounced. */
export const recordHearing = (office: Office, worker: Worker, { fact, on, how, ...seen }: Hearing) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToWrite(request, worker),
    change: ({ facts, submittedAt }) => {
      if (!hasHappened(on, submittedAt, dayOf(office.clock.now())))
        throw refusedField('on', 'between the day of the request and today')
      return {
        act: 'factRecorded',
        changes: { facts: { ...facts, [fact]: { on, ...(how && { how }) } } },
        details: { fact, on },
      }
    },
  })
