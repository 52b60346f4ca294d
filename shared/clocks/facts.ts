import * as z from 'zod'
import { text } from '#shared/http/text.ts'

/** What starts or stops a clock besides receipt, decision and notification, which a request has always known. */
export const factNames = [
  // Acknowledgement, competence, transfer
  'acknowledged',
  'firstReceived', // by the centre that passed the request on to us: from then the right runs
  'transmittedToUs', // by that centre: from then the term to decide runs
  'filedEarlier', // another open request of the same person for the same aid, whose number proves it: from then the term to decide runs
  'foundNotCompetent', // by the committee or, in urgency, by its chair alone
  'incompetenceRatified',
  'transferred',
  'refusedBySecond',
  'referred', // to the SPP IS
  'ruled', // by the minister
  // Decision and after
  'hearingOffered',
  'hearingAsked',
  'heard',
  'visited',
  'decidedUrgently', // by the president
  'urgentToNotify', // the first day on which the president decided what the applicant has not been told
  'urgentNotified', // before all is decided; a further urgent decision takes it away
  'ratificationPlanned', // the day of the meeting that is to ratify
  'ratified',
  'notified', // how and by what proof; its day is also that of the request itself
  'appealStarts', // registered: first open day after posting; signed receipt: its day
  'appealed',
  'paid',
  'piisOffered', // the draft was handed over: the days of reflection begin
  'piisSigned',
  'interviewAsked', // with the worker, by the beneficiary
  'interviewed',
  'reviewed',
  // Others
  'heatingDelivered',
  'informationAsked',
  'informationGiven',
  'withdrawn', // in writing
] as const
export type FactName = (typeof factNames)[number]

export const isFactName = (name: string): name is FactName => factNames.some((one) => one === name)

/** The day on which it happened, how, and what proves it (a registered-post number, the id of a letter). */
const Fact = z.object({ on: z.iso.date(), how: z.string().max(40).optional(), proof: text(200).optional() })

/** The facts that are known of a request. */
export const Facts = z.partialRecord(z.enum(factNames), Fact)
export type Facts = z.infer<typeof Facts>
