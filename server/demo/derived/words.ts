import type { AidType } from '#shared/aid/aidTypes.ts'
import type { compositions } from '#shared/intake/record.ts'
import type { refusalGrounds } from '#shared/requests/outcomes.ts'

type Reported = {
  readonly name: string
  readonly composition: (typeof compositions)[number]
  /** What the applicant wrote; empty when nothing. */
  readonly story: string
  /** Amounts in words; empty when there is none. */
  readonly incomes: string
  readonly charges: string
}

/** What a social worker of the demo office writes of a request that nobody wrote a report for, in one language. */
export type DerivedWords = {
  readonly report: (reported: Reported) => string
  /** The reasons in fact for granting each aid. */
  readonly facts: Readonly<Record<AidType, string>>
  /** The same where only a part is granted. */
  readonly inPart: (facts: string) => string
  readonly refused: Readonly<Record<(typeof refusalGrounds)[number], string>>
  /** The reasons in law, where the aid has none of its own. */
  readonly integrationLaw: string
  readonly aidLaw: string
  readonly laws: Readonly<Partial<Record<AidType, string>>>
  /** How a sum was reckoned that is paid every month, or once. */
  readonly lasting: (amount: string) => string
  readonly once: (amount: string) => string
  /** Why the president decided alone. */
  readonly urgent: string
}
