import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText } from '#shared/http/text.ts'
import { matters } from '#shared/meetings/agenda.ts'
import { Meeting } from '#shared/meetings/meeting.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { AidDecision } from './aidDecision.ts'
import { HearingInvitation, RecordedHearing } from './hearing.ts'
import { MadeDecision, Proposal } from './proposal.ts'
import { decidingBodies } from './words.ts'

/** What there is about the decision on a request: what was prepared, where it waits, what was decided. */
const DecisionView = z.object({
  report: z.object({ text: z.string(), author: z.string().nullable(), writtenAt: z.string() }).nullable(),
  proposals: z.array(Proposal),
  decisions: z.array(MadeDecision),
  points: z.array(
    z.object({
      matter: z.enum(matters),
      meetingId: z.string(),
      body: z.enum(decidingBodies),
      heldOn: z.iso.date(),
      closedAt: z.string().nullable(),
    }),
  ),
  /** The meetings that are not over. */
  coming: z.array(Meeting),
})
export type DecisionView = z.infer<typeof DecisionView>

const changes = { versioned: 'requestId', asks: 'requests.work', reply: AidRequest } as const

export const committee = {
  read: { method: 'GET', path: '/requests/:requestId/decision', asks: 'requests.read', reply: DecisionView },
  writeReport: {
    ...changes,
    method: 'PUT',
    path: '/requests/:requestId/report',
    body: z.strictObject({ text: filledText(50_000) }),
  },
  /** Over the former proposal on the same aid. */
  writeProposal: { ...changes, method: 'PUT', path: '/requests/:requestId/proposals', body: AidDecision },
  removeProposal: {
    ...changes,
    method: 'POST',
    path: '/requests/:requestId/proposals/remove',
    body: z.strictObject({ aidType: z.enum(aidTypes) }),
  },
  recordHearing: {
    ...changes,
    method: 'POST',
    path: '/requests/:requestId/hearing',
    body: RecordedHearing,
  },
  /** Makes the letter that invites, and records the offer. */
  inviteToHearing: {
    ...changes,
    method: 'POST',
    path: '/requests/:requestId/hearing/letter',
    body: HearingInvitation,
  },
} as const satisfies Contract
