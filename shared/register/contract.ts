import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { filledText, text } from '#shared/http/text.ts'

export const linesPerPage = 50
/** A longer register is printed in parts, or sent as a table. */
export const mostPrinted = 2_000

/** Days of receipt, both included. */
const Days = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() })

const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional()

/**
 * What is looked at. A number is looked for with the lines that correct it; else a page of the register, the newest
 * lines of it, or those before or after a place.
 */
export const RegisterView = Days.extend({ number: text(40).optional(), before: place, after: place })
export type RegisterView = z.infer<typeof RegisterView>

const Line = z.object({
  /** Its place, which sorts. */
  registerOrder: z.number(),
  number: z.string(),
  requestId: z.uuid(),
  enteredAt: z.string(),
  submittedAt: z.string(),
  receivedOn: z.iso.date(),
  applicant: z.string(),
  municipality: z.string().nullable(),
  /** In the codes or the words of the request as it came. Absent for the desk. */
  asked: z.array(z.string()).optional(),
  channel: z.string(),
  /** The number of the line that this one corrects, and what was wrong there; null and empty for the line of a request. */
  corrects: z.string().nullable(),
  correction: z.string(),
  enteredBy: z.string().nullable(),
  /** The number of the line that corrects this one; null while none does. */
  correctedBy: z.string().nullable(),
})
export type RegisterLine = z.infer<typeof Line>

const Page = z.object({
  /** The newest first. */
  lines: z.array(Line),
  /** How many lines the register has, or the period that is asked for. */
  total: z.number(),
  /** The places from which its neighbours are read; null where there is none. */
  before: z.number().nullable(),
  after: z.number().nullable(),
})

export const Correction = z.strictObject({
  corrects: filledText(40),
  receivedOn: z.iso.date(),
  applicant: filledText(300),
  municipality: text(200).trim(),
  correction: filledText(2_000),
})
export type Correction = z.infer<typeof Correction>

export const register = {
  list: {
    method: 'GET',
    path: '/register',
    asks: 'requests.list',
    query: RegisterView,
    reply: Page,
    narrowed: { without: 'requests.read', reply: Page.extend({ lines: z.array(Line.omit({ asked: true })) }) },
  },
  /** Writes a line of its own that names the one it corrects; neither that line nor the request changes. */
  correct: {
    method: 'POST',
    path: '/register/corrections',
    asks: 'requests.list',
    body: Correction,
    reply: z.object({ number: z.string() }),
  },
  pdf: { method: 'GET', path: '/register/pdf', asks: 'requests.list', query: Days, reply: SentFile },
  csv: { method: 'GET', path: '/register/csv', asks: 'requests.list', query: Days, reply: SentFile },
} as const satisfies Contract
