import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { Answers } from '#shared/intake/record.ts'
import { outcomes } from '#shared/requests/outcomes.ts'
import { stages } from '#shared/requests/stages.ts'
import { proposals } from './likeness.ts'
import { verdictKinds } from './verdicts.ts'
import { likenessCodes } from './weights.ts'

/** A request as it is told from others: who, when, how far, with whom. What is asked and how it ended is absent for the desk. */
export const RequestHead = z.object({
  id: z.uuid(),
  number: z.string(),
  applicant: z.string(),
  birthDate: z.iso.date().nullable(),
  municipality: z.string().nullable(),
  receivedOn: z.iso.date(),
  stage: z.enum(stages),
  holderName: z.string().nullable(),
  aidTypes: z.array(z.enum(aidTypes)).optional(),
  outcome: z.enum(outcomes).nullable().optional(),
})
export type RequestHead = z.infer<typeof RequestHead>

const HeadForDesk = RequestHead.omit({ aidTypes: true, outcome: true })

/** How like two applicants are, with all that speaks for and against it. For the desk no national numbers are compared. */
const ShownLikeness = z.object({
  proposal: z.enum(proposals),
  score: z.number().int(),
  reasons: z.array(z.enum(likenessCodes)),
})

/** Nobody has judged yet whether this is the same person. */
const Suspicion = z.object({ request: RequestHead, likeness: ShownLikeness })
const SuspicionForDesk = Suspicion.extend({ request: HeadForDesk })
export type Suspicion = z.infer<typeof Suspicion>

/** What a worker said of two requests, and who. */
export const Verdict = z.object({
  id: z.uuid(),
  kind: z.enum(verdictKinds),
  oneId: z.uuid(),
  otherId: z.uuid(),
  givenBy: z.string(),
  givenAt: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

/** Another request, and what the verdict that stands between the two says. */
const Judged = z.object({ request: RequestHead, likeness: ShownLikeness, verdict: Verdict })
const JudgedForDesk = Judged.extend({ request: HeadForDesk })
export type Judged = z.infer<typeof Judged>

const Alike = z.object({
  judged: z.array(Judged),
  suspicions: z.array(Suspicion),
  /** The open requests of the same person: by a link, also through others, or by a strong suspicion. */
  open: z.array(RequestHead),
})
export type Alike = z.infer<typeof Alike>

/** One person of a household, with all their requests over time, the earliest first. */
const Known = z.object({ personId: z.uuid(), requests: z.array(RequestHead) })
const KnownForDesk = Known.extend({ requests: z.array(HeadForDesk) })
export type Known = z.infer<typeof Known>

const Household = z.object({
  /** To whom the request belongs that was asked for. */
  personId: z.uuid(),
  persons: z.array(Known),
  /** What was said of any two of these requests. */
  verdicts: z.array(Verdict),
  suspicions: z.array(Suspicion),
})

const forDesk = {
  alike: Alike.extend({
    judged: z.array(JudgedForDesk),
    suspicions: z.array(SuspicionForDesk),
    open: z.array(HeadForDesk),
  }),
  household: Household.extend({ persons: z.array(KnownForDesk), suspicions: z.array(SuspicionForDesk) }),
}

export const persons = {
  /** The requests whose applicants are, or may be, this one's. */
  alike: {
    method: 'GET',
    path: '/requests/:requestId/alike',
    asks: 'requests.list',
    reply: Alike,
    narrowed: { without: 'requests.read', reply: forDesk.alike },
  },
  /** The same for an applicant who is being typed in. */
  alikeTyped: {
    method: 'POST',
    path: '/persons/alike',
    asks: 'requests.list',
    body: z.object(Answers.pick({ identity: true, contact: true, residence: true, household: true }).shape),
    reply: z.object({ suspicions: z.array(Suspicion) }),
    narrowed: { without: 'requests.read', reply: z.object({ suspicions: z.array(SuspicionForDesk) }) },
  },
  /** Says of two requests whether their applicants are the same. Given again alike, it is the verdict that stands. */
  judge: {
    method: 'POST',
    path: '/requests/:requestId/verdicts',
    asks: 'requests.work',
    body: z.strictObject({ otherId: z.uuid(), kind: z.enum(verdictKinds) }),
    reply: z.object({ verdictId: z.uuid() }),
  },
  undo: { method: 'POST', path: '/verdicts/:verdictId/undo', asks: 'requests.work', reply: z.object({}) },
  /** The person whose request this is, and with whom they live. */
  household: {
    method: 'GET',
    path: '/requests/:requestId/household',
    asks: 'requests.list',
    reply: Household,
    narrowed: { without: 'requests.read', reply: forDesk.household },
  },
} as const satisfies Contract
