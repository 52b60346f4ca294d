import { courtsOf } from '#server/decisions/courtsOf.ts'
import { dressed } from '#server/letters/dressing.ts'
import { findLetterhead, letterHeadOf } from '#server/letters/letterHead.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { printLetter } from '#server/letters/print.ts'
import type { StoredLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import { termsInForce } from '#server/settings/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { courtName } from '#shared/decisions/courtName.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import type { LetterKind } from '#shared/letters/kinds.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { letterLanguage } from '#shared/letters/letterLanguage.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import { applicantLetter } from '#shared/transfers/applicantLetter.ts'
import type { TransferKind } from '#shared/transfers/authors.ts'
import { centreLanguage } from '#shared/transfers/centreLanguage.ts'
import { centreLetter, referralLetter } from '#shared/transfers/centreLetter.ts'
import { transferHelpEn } from '#shared/transfers/letter.en.ts'
import type { TransferLetter } from '#shared/transfers/letterFacts.ts'
import { transferLetterWords } from '#shared/transfers/letterWords.ts'

type Asked = { readonly request: StoredRequest; readonly answers: Answers }
type About = Asked & Pick<TransferLetter, 'centre' | 'decision' | 'refusal'>

/** What the two letters of a transfer, or of a referral, are made from. */
export type Wanted = About & {
  readonly kind: TransferKind
  /** The municipality that the other centre serves; null for the SPP IS. */
  readonly municipality: Municipality | null
}

export type TransferLetters = { readonly toCentre: StoredLetter; readonly toApplicant: StoredLetter }

/** Makes both letters: to the other centre, or the SPP IS, with the request itself; and to the applicant. They are kept by the act that says so. */
export async function makeLetters(office: Office, worker: Worker, wanted: Wanted): Promise<TransferLetters> {
  const { kind, request, municipality } = wanted
  const { languages } = await findLetterhead(office.store.read)
  const language = letterLanguage(request.language, languages)
  const theirs = centreLanguage(municipality?.languages ?? [], languages)
  const letter = await letterOf(office, worker, { ...wanted, language })
  const writeToCentre = kind === 'transfer' ? centreLetter : referralLetter
  const making = { office, worker, requestId: request.id }
  const help = request.language === 'en' ? { words: transferHelpEn, ...transferHelpEn.help } : null
  return {
    toCentre: await print(making, {
      kind: kind === 'transfer' ? 'transferToCentre' : 'referral',
      recipient: letter.centre.name,
      document: writeToCentre(theirs, transferLetterWords[theirs], letter),
    }),
    toApplicant: await print(making, {
      kind: 'transferToApplicant',
      recipient: letter.applicant,
      document: applicantLetter({ language, kind, help }, transferLetterWords[language].transfer, letter),
    }),
  }
}

async function letterOf(
  { store, clock }: Office,
  worker: Worker,
  { request, answers, centre, decision, refusal, language }: About & { readonly language: OfficialLanguage },
): Promise<TransferLetter> {
  const today = dayOf(clock.now())
  const { proposed } = await courtsOf(store.read, { request, today, language })
  return {
    request,
    answers,
    applicant: nameInFull(answers, request.applicant),
    applicantAddress: postalLines(answers),
    centre,
    decision,
    refusal,
    terms: await termsInForce(store.read),
    on: today,
    signedBy: worker.name,
    courts: proposed.flatMap((court) =>
      court.address === '' ? [] : [{ name: courtName(court, language), address: court.address }],
    ),
  }
}

type Making = { readonly office: Office; readonly worker: Worker; readonly requestId: string }
type Printing = { readonly kind: LetterKind; readonly recipient: string; readonly document: LetterDocument }

async function print({ office, worker, requestId }: Making, { kind, recipient, document }: Printing) {
  const { read } = office.store
  const { language } = document
  const pdf = await printLetter(await dressed(read, kind, document), await letterHeadOf(read, language))
  return newLetter({ requestId, kind, language, recipient, madeAt: office.clock.now(), madeBy: worker.id }, pdf)
}
