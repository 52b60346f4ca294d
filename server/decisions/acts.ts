import { randomUUIDv7 } from 'node:crypto'
import { act } from '#server/journal/act.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { insertLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { changeSetting } from '#server/settings/acts.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { CourtDetails, LabourCourt } from '#shared/decisions/court.ts'
import type { LegalTexts } from '#shared/decisions/legalTexts.ts'
import { refusalToMakeLetter } from '#shared/decisions/refusalToMakeLetter.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { printDecision } from './letter.ts'
import { letterFactsOf } from './letterFacts.ts'
import { getCourt, saveCourt } from './storage.ts'

type Made = Seen & { readonly courtId?: string | undefined }

/** Prints the decision letter and keeps it as it leaves, with a reading help where the applicant asks for English. */
export async function makeDecisionLetter(office: Office, worker: Worker, { courtId, ...seen }: Made) {
  const { request, facts, courtId: court } = await letterFactsOf(office, { ...seen, courtId })
  refuse(refusalToMakeLetter(request, worker))
  const languages: readonly Language[] = request.language === 'en' ? [facts.language, 'en'] : [facts.language]
  const about = { requestId: request.id, kind: 'decision', recipient: request.applicant, madeBy: worker.id } as const
  const madeAt = office.clock.now()
  const letters = await Promise.all(
    languages.map(async (language) => {
      const pdf = await printDecision(office.store.read, { facts, language, isDraft: false })
      return newLetter({ ...about, language, madeAt }, pdf)
    }),
  )
  return changeRequest(office, worker, seen, {
    refusal: (known) => refusalToMakeLetter(known, worker),
    change: async (_, tx) => {
      for (const letter of letters) await insertLetter(tx, letter)
      const [{ id = '', sha256 = '' } = {}] = letters
      return { act: 'letterMade', changes: {}, details: { letter: id, kind: 'decision', sha256, court: court ?? '' } }
    },
  })
}

/** The articles that a decision letter quotes, as somebody compared them with the law on a day that is past. */
export async function setLegalTexts(office: Office, worker: Worker, legalTexts: LegalTexts) {
  refuseToCome(office, legalTexts.checkedOn)
  return { legalTexts: await changeSetting(office, worker, { name: 'legalTexts', value: legalTexts }) }
}

/** A court that the program does not know. */
export const addCourt = (office: Office, worker: Worker, details: CourtDetails) =>
  keepCourt(office, worker, async () => ({ ...details, id: randomUUIDv7(), version: 1 }))

type Change = { readonly courtId: string; readonly version: number; readonly details: CourtDetails }

/** The court as the office knows it now, over the version that was seen. */
export const changeCourt = (office: Office, worker: Worker, { courtId, version, details }: Change) =>
  keepCourt(office, worker, async (tx) => {
    const court = await getCourt(tx, courtId)
    if (court.version !== version) throw new Refused('request-changed-meanwhile')
    return { ...details, id: court.id, version: court.version + 1 }
  })

const keepCourt = (office: Office, worker: Worker, make: (tx: Database) => Promise<LabourCourt>) =>
  act(office, worker, async (tx) => {
    const court = await make(tx)
    refuseToCome(office, court.checkedOn)
    await saveCourt(tx, court)
    return {
      result: court,
      entry: { act: 'courtChanged', requestId: null, details: { court: court.id } },
      news: [{ type: 'office', id: court.id, version: court.version }],
    }
  })

function refuseToCome({ clock }: Office, checkedOn: Day | null) {
  if (checkedOn === null || checkedOn <= dayOf(clock.now())) return
  throw new Refused('input-not-understood', {
    errors: [{ path: 'checkedOn', reason: 'nothing is checked in advance' }],
  })
}
