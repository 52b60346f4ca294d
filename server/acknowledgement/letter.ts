import { dressed } from '#server/letters/dressing.ts'
import { languageFor, letterHeadOf } from '#server/letters/letterHead.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { printLetter } from '#server/letters/print.ts'
import type { StoredLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { termsInForce } from '#server/settings/storage.ts'
import {
  acknowledgementHelp,
  acknowledgementLetter,
  signatureOf,
} from '#shared/acknowledgement/acknowledgementLetter.ts'
import type { LetterFacts } from '#shared/acknowledgement/letterFacts.ts'
import type { Way } from '#shared/acknowledgement/ways.ts'
import { acknowledgementWords } from '#shared/acknowledgement/words.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import type { Worker } from '#shared/people/permissions.ts'

type Wanted = { readonly requestId: string; readonly how: Way }

/**
 * Makes the acknowledgement as it stands now, in the applicant's language where the office serves in it. Who reads only
 * English gets a reading help with it. The address is on it only where it goes by post.
 */
export async function makeAcknowledgement(office: Office, worker: Worker, wanted: Wanted): Promise<StoredLetter> {
  const { store, clock } = office
  const { requestId, how } = wanted
  const { request, answers, holderName } = await getRequestWithAnswers(store.read, requestId)
  const language = await languageFor(store.read, request)
  const head = await letterHeadOf(store.read, language)
  const recipient = nameInFull(answers, request.applicant)
  const now = clock.now()
  const facts: LetterFacts = {
    request,
    terms: await termsInForce(store.read),
    on: dayOf(now),
    addressee: [recipient, ...(how === 'posted' ? postalLines(answers) : [])],
    worker: holderName,
    signedBy: worker.name,
    // Which service handles it must be said (Charter of the socially insured): without one it is the centre.
    service: head.service || head.name,
    phone: head.phone,
  }
  const words = acknowledgementWords[language]
  const letter = await dressed(store.read, 'acknowledgement', acknowledgementLetter(language, words, facts))
  const help =
    request.language === 'en'
      ? [acknowledgementHelp({ language: 'en', official: language }, acknowledgementWords.en, facts)]
      : []
  const whole: LetterDocument = { ...letter, blocks: [...letter.blocks, signatureOf(words, facts), ...help] }
  const about = { requestId, kind: 'acknowledgement', language, recipient, madeAt: now, madeBy: worker.id } as const
  return newLetter(about, await printLetter(whole, head))
}
