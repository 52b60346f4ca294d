import { sql } from 'drizzle-orm'
import { type OfficialLanguage, officialLanguages } from '#shared/letters/letterhead.ts'
import { type Municipality, regions } from '#shared/territory/municipality.ts'
import { type TransferAuthor, transferKinds } from '#shared/transfers/authors.ts'
import type { ReferralWay, SendingWay } from '#shared/transfers/ways.ts'
import { day, flag, index, instant, integer, json, primaryKey, table, text, word, words } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'

/** Municipalities where the office corrects, or adds to, the table that comes with the program. */
export const municipalityCorrections = table(
  'municipality_corrections',
  {
    nis5: text().notNull(),
    validFrom: day().notNull(),
    /** The last day on which it existed; null while it does. */
    validUntil: day(),
    names: json<Municipality['names']>().notNull(),
    region: word(regions).notNull(),
    languages: words<OfficialLanguage>().notNull(),
    postalCodes: words<string>().notNull(),
    hasCentre: flag().notNull(),
    changedAt: instant().notNull(),
    changedBy: text().notNull(),
  },
  (municipality) => [primaryKey({ columns: [municipality.nis5, municipality.validFrom] })],
)

/** Other centres, as the office knows them: where to send. */
export const centres = table('centres', {
  id: text().primaryKey(),
  /** The municipality that it serves; null for the SPP IS. */
  nis5: text(),
  name: text().notNull(),
  address: text().notNull(),
  email: text().notNull().default(''),
  phone: text().notNull().default(''),
  version: integer().notNull().default(1),
})

/** Labour courts where the office corrects, or adds to, those that come with the program. */
export const labourCourts = table('labour_courts', {
  id: text().primaryKey(),
  names: json<Readonly<Partial<Record<OfficialLanguage, string>>>>().notNull(),
  address: text().notNull(),
  /** NIS5 codes of the municipalities, or the first digits of an arrondissement or a province. */
  hears: words<string>().notNull(),
  /** The only language of its proceedings; null where that does not tell it from another. */
  language: word(officialLanguages),
  checkedOn: day(),
  version: integer().notNull().default(1),
})

/** A request that went to another centre, as it was said then. */
export const transfers = table(
  'transfers',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    /** Passed on to another centre; or, where one passed it on to us, laid before the SPP IS at once. */
    kind: word(transferKinds).notNull(),
    centreId: text().references(() => centres.id),
    centreName: text().notNull(),
    centreAddress: text().notNull(),
    centreEmail: text().notNull(),
    reasons: text().notNull(),
    decidedBy: text().$type<TransferAuthor>().notNull(),
    decidedOn: day().notNull(),
    madeAt: instant().notNull(),
    madeBy: text().notNull(),
    /** Once it is ratified by the committee; null while it need not be or is not yet. */
    ratifiedOn: day(),
    /** Taken back before it was sent: we are competent after all. */
    revokedOn: day(),
    toCentreLetterId: text(),
    toApplicantLetterId: text(),
    referralLetterId: text(),
    applicantReferralLetterId: text(),
    /** Of the SPP IS. */
    referralEmail: text(),
    sentOn: day(),
    sentHow: text().$type<SendingWay>(),
    sentProof: text(),
    applicantHow: text().$type<SendingWay>(),
    applicantProof: text(),
    refusedOn: day(),
    refusalReason: text(),
    referredOn: day(),
    referredHow: text().$type<ReferralWay>(),
    referredProof: text(),
    ruledOn: day(),
    /** The centre that the minister named. */
    ruledCentre: text(),
    ruledOurs: flag(),
  },
  (transfer) => [
    index('transfers_request').on(transfer.requestId, transfer.madeAt),
    index('transfers_to_ratify')
      .on(transfer.madeAt)
      .where(sql`decided_by = 'chair' and ratified_on is null and revoked_on is null`),
  ],
)
