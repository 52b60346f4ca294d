import { listDecisions } from '#server/committee/storage.ts'
import { languageFor, letterHeadOf } from '#server/letters/letterHead.ts'
import type { Office } from '#server/office.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { findSetting, termsInForce } from '#server/settings/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { DecisionFacts } from '#shared/decisions/decisionFacts.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import { letterWords } from '#shared/letters/words.ts'
import { courtsOf } from './courtsOf.ts'

type Asked = { readonly requestId: string; readonly courtId?: string | undefined }

/** All from which the decision letter of the request is made, the request itself, and the courts between which one may choose. */
export async function letterFactsOf({ store, clock }: Office, { requestId, courtId }: Asked) {
  const db = store.read
  const { request, answers, holderName } = await getRequestWithAnswers(db, requestId)
  const today = dayOf(clock.now())
  const language = await languageFor(db, request)
  const [courts, head] = await Promise.all([courtsOf(db, { request, today, language }), letterHeadOf(db, language)])
  const court = courtId === undefined ? onlyOne(courts.proposed) : courts.all.find(({ id }) => id === courtId)
  const facts: DecisionFacts = {
    today,
    number: request.number,
    receivedOn: request.receivedOn,
    addressee: [nameInFull(answers, request.applicant), ...postalLines(answers)],
    decided: await listDecisions(db, requestId),
    court: court ?? null,
    legalTexts: await findSetting(db, 'legalTexts'),
    terms: await termsInForce(db),
    worker: holderName ?? '',
    service: head.service,
    ways: [
      head.address.replace(/\s*\n\s*/g, ', '),
      head.phone && letterWords(language).phone(head.phone),
      head.email,
      head.openingHours.replace(/\s*\n\s*/g, ', '),
    ].filter((way) => way !== ''),
    language,
  }
  return { request, facts, courts, courtId: court?.id ?? null }
}

const onlyOne = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined)
