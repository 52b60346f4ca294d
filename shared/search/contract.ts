import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { text } from '#shared/http/text.ts'
import { stages } from '#shared/requests/stages.ts'
import { urgencies } from '#shared/requests/triage.ts'
import { columnsOfDesk, searchColumns } from './columns.ts'
import { longestSearch, mostPersonsFound, mostRequestsFound } from './limits.ts'

/** A plain text, and from where to where (UTF-16 units, the end not included) it is what was looked for. */
const Marked = z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly() })

const Excerpt = Marked.extend({ where: z.enum(searchColumns) })
export type Excerpt = z.infer<typeof Excerpt>

const FoundRequest = z.object({
  id: z.uuid(),
  number: Marked,
  applicant: Marked,
  municipality: Marked.nullable(),
  stage: z.enum(stages),
  urgency: z.enum(urgencies),
  holderName: z.string().nullable(),
  receivedOn: z.iso.date(),
  /** The piece of text that matched; null where name, number or municipality say it. */
  excerpt: Excerpt.nullable(),
})
export type FoundRequest = z.infer<typeof FoundRequest>

const FoundPerson = z.object({
  /** One of their requests, by which their page is found. */
  requestId: z.uuid(),
  name: Marked,
  birthDate: z.iso.date().nullable(),
  /** How many requests are known to be theirs. */
  requests: z.int(),
})
export type FoundPerson = z.infer<typeof FoundPerson>

const Found = z.object({
  /** The best first. */
  requests: z.array(FoundRequest).max(mostRequestsFound),
  persons: z.array(FoundPerson).max(mostPersonsFound),
  /** Whether more requests match than these. */
  more: z.boolean(),
})
export type Found = z.infer<typeof Found>

const FoundForDesk = Found.extend({
  requests: z.array(FoundRequest.extend({ excerpt: Excerpt.extend({ where: z.enum(columnsOfDesk) }).nullable() })),
})

export const search = {
  /** Asked in a body and not in the address: names and national numbers have no business in the log of a proxy. */
  find: {
    method: 'POST',
    path: '/search',
    asks: 'requests.list',
    body: z.strictObject({ words: text(longestSearch) }),
    reply: Found,
    narrowed: { without: 'requests.read', reply: FoundForDesk },
  },
} as const satisfies Contract
