import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { text } from '#shared/http/text.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { simpleFacts } from './recording.ts'
import { CorrectedTerms, Term, termNames } from './terms.ts'

/** The terms in force, and which of them the office corrected. */
export const TermsInForce = z.object({
  terms: z.record(z.enum(termNames), Term),
  corrected: z.array(z.enum(termNames)),
})
export type TermsInForce = z.infer<typeof TermsInForce>

/** What happened, on which day, and what proves it; what explains it stays with the act. */
export const RecordedFact = z.strictObject({
  fact: z.enum(simpleFacts),
  on: z.iso.date(),
  firstReceivedOn: z.iso.date().nullable().default(null),
  proof: text(200).trim().default(''),
  reason: text(2_000).trim().default(''),
})
export type RecordedFact = z.infer<typeof RecordedFact>

export const clocks = {
  terms: { method: 'GET', path: '/clocks/terms', asks: 'signed-in', reply: TermsInForce },
  /** All the terms that the office corrects; what is left out becomes the program's own again. */
  correctTerms: {
    method: 'PUT',
    path: '/clocks/terms',
    asks: 'office.manage',
    body: z.strictObject({ terms: CorrectedTerms }),
    reply: TermsInForce,
  },
  record: {
    method: 'POST',
    path: '/requests/:requestId/facts',
    asks: 'requests.work',
    versioned: 'requestId',
    body: RecordedFact,
    reply: AidRequest,
  },
} as const satisfies Contract
