import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { languages } from '#shared/language/languages.ts'
import { mailAddress } from '#shared/mail/mailAddress.ts'
import { mailStates } from '#shared/mail/states.ts'
import { troubles } from '#shared/mail/troubles.ts'
import { ways } from './ways.ts'

/** The acknowledgement as it is given now. On paper and by mail that makes a letter; `cpasOnline` says that it was sent then. */
export const Giving = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('handed') }),
  z.strictObject({ how: z.literal('posted') }),
  z.strictObject({ how: z.literal('mailed'), to: mailAddress }),
  z.strictObject({ how: z.literal('cpasOnline'), on: z.iso.date() }),
])
export type Giving = z.infer<typeof Giving>

/** When and how it was really given. */
export const Correction = z.strictObject({ how: z.enum(ways), on: z.iso.date() })
export type Correction = z.infer<typeof Correction>

const Given = z.object({
  on: z.iso.date(),
  /** Null where nobody wrote down how. */
  how: z.enum(ways).nullable(),
  /** The letter that was made, to be printed again; null when none was. */
  letterId: z.uuid().nullable(),
  /** What became of the mail that carries it; null when it did not go by mail. */
  mail: z.object({ state: z.enum(mailStates), trouble: z.enum(troubles).nullable() }).nullable(),
})
const Acknowledgement = z.object({
  given: Given.nullable(),
  /** The language of the letter: the applicant's, or the first of the office. */
  language: z.enum(languages),
  /** Whether the office has a server that mails leave by. */
  canMail: z.boolean(),
})

const path = '/requests/:requestId/acknowledgement'

export const acknowledgement = {
  show: { method: 'GET', path, asks: 'requests.list', reply: Acknowledgement },
  give: { method: 'POST', path, asks: 'requests.list', versioned: 'requestId', body: Giving, reply: Acknowledgement },
  correct: {
    method: 'PUT',
    path,
    asks: 'requests.list',
    versioned: 'requestId',
    body: Correction,
    reply: Acknowledgement,
  },
} as const satisfies Contract
