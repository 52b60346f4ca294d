import type { Day } from '#shared/calendar/days.ts'
import type { Terms } from '#shared/clocks/terms.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import type { DecidingBody } from '#shared/committee/words.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { LabourCourt } from './court.ts'
import type { LegalTexts } from './legalTexts.ts'

/** A decision on one aid, with who took it and when. */
export type Decided = AidDecision & {
  readonly body: DecidingBody
  readonly decidedOn: Day
  /** For an urgent decision: the day on which it was ratified; null while it was not. */
  readonly ratifiedOn: Day | null
}

/** All from which a decision letter is made. */
export type DecisionFacts = {
  readonly today: Day
  readonly number: string
  readonly receivedOn: Day
  /** Name and postal address, a line each. */
  readonly addressee: readonly string[]
  readonly decided: readonly Decided[]
  /** Null while none is known or chosen. */
  readonly court: Pick<LabourCourt, 'names' | 'address'> | null
  /** Null while the office has set none. */
  readonly legalTexts: LegalTexts | null
  readonly terms: Pick<Terms, 'appeal' | 'pay'>
  /** Empty where nobody holds the request. */
  readonly worker: string
  /** The service that handles the request, and how it is reached; empty where the letterhead says nothing. */
  readonly service: string
  readonly ways: readonly string[]
  /** The official language of the letter; a reading help in English quotes the law in it. */
  readonly language: OfficialLanguage
}
