import { newLetter } from '#server/letters/newLetter.ts'
import { insertLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { effectOf } from '#server/requests/effects.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Notification } from '#shared/decisions/notification.ts'
import { refusalToMakeLetter, refusalToWord } from '#shared/decisions/refusalToMakeLetter.ts'
import { refusalToNotifyAgain } from '#shared/decisions/refusalToNotifyAgain.ts'
import type { Wording } from '#shared/decisions/wording.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse, refusedField } from '#shared/refusals.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { printDecision } from './letter.ts'
import { letterFactsOf } from './letterFacts.ts'
import { isLetterKept, saveWording } from './storage.ts'

type Made = Seen & { readonly courtId?: string | undefined }

/** Prints the decision letter and keeps it as it leaves, with a reading help where the applicant asks for English. */
export async function makeDecisionLetter(office: Office, worker: Worker, { courtId, ...seen }: Made) {
  const { request, facts, courtId: court } = await letterFactsOf(office, { ...seen, courtId })
  refuse(request.version === seen.version ? null : 'request-changed-meanwhile')
  refuse(refusalToMakeLetter(request, worker))
  const languages: readonly Language[] = request.language === 'en' ? [facts.language, 'en'] : [facts.language]
  const [recipient = request.applicant] = facts.addressee
  const about = { requestId: request.id, kind: 'decision', recipient, madeBy: worker.id } as const
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
      const [{ id = '', sha256 = '' } = {}, help] = letters
      const details = { letter: id, kind: 'decision', sha256, court: court ?? '' }
      const withHelp = { ...details, ...(help && { readingHelp: help.id, readingHelpSha256: help.sha256 }) }
      return { act: 'letterMade', changes: {}, details: withHelp }
    },
  })
}

type Worded = Seen & Wording

/** Completes the reasons and the calculation of a decision before it is notified. */
export const wordDecision = (office: Office, worker: Worker, { requestId, version, decisionId, ...words }: Worded) =>
  changeRequest(
    office,
    worker,
    { requestId, version },
    {
      refusal: (request) => refusalToWord(request, worker),
      change: async (_, tx) => {
        await saveWording(tx, decisionId, { ...words, requestId, by: worker.id, at: office.clock.now() })
        return { act: 'decisionWorded', changes: {}, details: { decision: decisionId } }
      },
    },
  )

/** The decision was notified once more; the day on which the applicant was first told stays that of the request. */
export const notifyAgain = (office: Office, worker: Worker, { requestId, version, ...told }: Seen & Notification) =>
  changeRequest(
    office,
    worker,
    { requestId, version },
    {
      refusal: (request) => refusalToNotifyAgain(request, worker),
      change: async (request, tx) => {
        const taken = { step: 'notify', ...told } as const
        const today = dayOf(office.clock.now())
        const path = wrongDayOf(taken, request, today)
        if (path) throw refusedField(path, 'before the decision or to come')
        const letterKept = await isLetterKept(tx, requestId, told.notifiedOn)
        const { changes, ...said } = effectOf(taken, request, { today, letterKept })
        return { ...said, changes: { ...changes, notifiedOn: request.notifiedOn } }
      },
    },
  )
