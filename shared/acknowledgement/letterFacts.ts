import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { Term, Terms } from '#shared/clocks/terms.ts'

export type Length = Term['length']

/** All that the letter tells. */
export type LetterFacts = {
  readonly request: {
    readonly number: string
    readonly acknowledgementNumber: string
    readonly submittedAt: Instant
    readonly receivedOn: Day
    readonly decideBy: Day
    readonly decideByTerm: 'decideIntegration' | 'decideAid'
    readonly competence: string | null
    readonly aidTypes: readonly AidType[]
    readonly facts: Facts
  }
  readonly terms: Terms
  /** The day on which it is given. */
  readonly on: Day
  /** Name and postal address, a line each; the address only where it goes by post. */
  readonly addressee: readonly string[]
  /** Who has the request; null while nobody has. */
  readonly worker: string | null
  /** Who gives the acknowledgement. */
  readonly signedBy: string
  /** The service that handles requests, and its phone; '' where the office named none. */
  readonly service: string
  readonly phone: string
}
