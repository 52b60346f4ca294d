import * as z from 'zod'
import { transferAuthors, transferKinds } from './authors.ts'
import { referralWays, sendingWays } from './ways.ts'

const day = z.iso.date().nullable()
const words = z.string().nullable()

/** A request that goes, or went, to another centre; null for what has not happened. */
export const Transfer = z.object({
  id: z.uuid(),
  kind: z.enum(transferKinds),
  centreName: z.string(),
  centreAddress: z.string(),
  centreEmail: z.string(),
  reasons: z.string(),
  decidedBy: z.enum(transferAuthors),
  decidedOn: z.iso.date(),
  ratifiedOn: day,
  revokedOn: day,
  toCentreLetterId: words,
  toApplicantLetterId: words,
  referralLetterId: words,
  applicantReferralLetterId: words,
  referralEmail: words,
  sentOn: day,
  sentHow: z.enum(sendingWays).nullable(),
  sentProof: words,
  applicantHow: z.enum(sendingWays).nullable(),
  applicantProof: words,
  refusedOn: day,
  refusalReason: words,
  referredOn: day,
  referredHow: z.enum(referralWays).nullable(),
  referredProof: words,
  ruledOn: day,
  ruledCentre: words,
  ruledOurs: z.boolean().nullable(),
})
export type Transfer = z.infer<typeof Transfer>
