import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { CourtDetails, LabourCourt } from './court.ts'
import { LegalTexts } from './legalTexts.ts'
import { mentions } from './mentions.ts'
import { Notification } from './notification.ts'
import { weaknesses } from './thinReasons.ts'
import { Wording } from './wording.ts'

/** The court that the worker chose; the one that is proposed where that is left out. */
const CourtChosen = z.strictObject({ courtId: z.string().max(60).optional() })

/** How far the decision letter of a request is. */
const DecisionLetterState = z.object({
  language: z.enum(officialLanguages),
  /** Whether a reading help in English goes with it. */
  readingHelp: z.boolean(),
  missing: z.array(z.enum(mentions)),
  thin: z.array(
    z.object({
      aidType: z.enum(aidTypes),
      reason: z.enum(['reasonsInFact', 'reasonsInLaw']),
      weakness: z.enum(weaknesses),
    }),
  ),
  /** Every court, those that the municipality proposes first; `name` in the letter's language. */
  courts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      checkedOn: z.string().nullable(),
      proposed: z.boolean(),
    }),
  ),
  /** The one that the letter names; null while there is none. */
  courtId: z.string().nullable(),
  /** The letter that tells what stands decided; null while none is made. */
  letter: z.object({ id: z.string(), madeAt: z.string(), sha256: z.string() }).nullable(),
})
export type DecisionLetterState = z.infer<typeof DecisionLetterState>

const changes = { asks: 'requests.read', versioned: 'requestId', reply: AidRequest } as const
const letterPath = '/requests/:requestId/decision-letter'

export const decisions = {
  letter: { method: 'GET', path: letterPath, asks: 'requests.read', query: CourtChosen, reply: DecisionLetterState },
  /** Marked as a draft; refused like the letter itself while a mention is missing. */
  previewLetter: {
    method: 'GET',
    path: `${letterPath}/preview`,
    asks: 'requests.read',
    query: CourtChosen,
    reply: SentFile,
  },
  /** Keeps the letter as it leaves. */
  makeLetter: { ...changes, method: 'POST', path: letterPath, body: CourtChosen },
  /** Completes the reasons and the calculation of a decision that is not notified yet. */
  word: { ...changes, method: 'PUT', path: '/requests/:requestId/decision-wording', body: Wording },
  /** After a notification that started no term of appeal. */
  notifyAgain: { ...changes, method: 'POST', path: '/requests/:requestId/notification', body: Notification },
  legalTexts: {
    method: 'GET',
    path: '/legal-texts',
    asks: 'office.manage',
    /** Null while the office has set none: the program supplies none. */
    reply: z.object({ legalTexts: LegalTexts.nullable() }),
  },
  setLegalTexts: {
    method: 'PUT',
    path: '/legal-texts',
    asks: 'office.manage',
    body: LegalTexts,
    reply: z.object({ legalTexts: LegalTexts }),
  },
  courts: {
    method: 'GET',
    path: '/labour-courts',
    asks: 'office.manage',
    reply: z.object({ courts: z.array(LabourCourt) }),
  },
  addCourt: { method: 'POST', path: '/labour-courts', asks: 'office.manage', body: CourtDetails, reply: LabourCourt },
  changeCourt: {
    method: 'PUT',
    path: '/labour-courts/:courtId',
    asks: 'office.manage',
    versioned: 'courtId',
    body: CourtDetails,
    reply: LabourCourt,
  },
} as const satisfies Contract
