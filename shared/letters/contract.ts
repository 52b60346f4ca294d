import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { languages } from '#shared/language/languages.ts'
import { letterKinds } from './kinds.ts'
import { Letterhead } from './letterhead.ts'
import { Paragraphs } from './paragraphs.ts'
import { isForDesk } from './reading.ts'

const KeptLetter = z.object({
  id: z.uuid(),
  kind: z.enum(letterKinds),
  language: z.enum(languages),
  recipient: z.string(),
  madeAt: z.string(),
  /** The name of the colleague. */
  madeBy: z.string(),
  /** Its fingerprint, as the journal keeps it too. */
  sha256: z.string(),
})
export type KeptLetter = z.infer<typeof KeptLetter>

const KeptLetters = z.object({ letters: z.array(KeptLetter) })
const KeptLettersForDesk = z.object({
  letters: z.array(KeptLetter).transform((letters) => letters.filter(isForDesk)),
})

export const letters = {
  ofRequest: {
    method: 'GET',
    path: '/requests/:requestId/letters',
    asks: 'requests.list',
    reply: KeptLetters,
    narrowed: { without: 'requests.read', reply: KeptLettersForDesk },
  },
  /** The same bytes as when it left; at the desk, of an acknowledgement only. */
  pdf: { method: 'GET', path: '/letters/:letterId/pdf', asks: 'requests.list', reply: SentFile },
  letterhead: { method: 'GET', path: '/letters/letterhead', asks: 'office.manage', reply: Letterhead },
  saveLetterhead: {
    method: 'PUT',
    path: '/letters/letterhead',
    asks: 'office.manage',
    body: Letterhead,
    reply: Letterhead,
  },
  /** A letter to nobody, under the letterhead as it is kept. */
  sample: {
    method: 'GET',
    path: '/letters/sample',
    asks: 'office.manage',
    query: z.object({ language: z.enum(languages).default('fr') }),
    reply: SentFile,
  },
  paragraphs: { method: 'GET', path: '/letters/paragraphs', asks: 'office.manage', reply: Paragraphs },
  saveParagraphs: {
    method: 'PUT',
    path: '/letters/paragraphs',
    asks: 'office.manage',
    body: Paragraphs,
    reply: Paragraphs,
  },
} as const satisfies Contract
