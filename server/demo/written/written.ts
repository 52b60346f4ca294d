import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Periodicity, ProposalKind } from '#shared/committee/words.ts'
import type { refusalGrounds } from '#shared/requests/outcomes.ts'

/** What is proposed, and then decided, on one aid. */
export type WrittenAid = {
  /** Absent: granted. */
  readonly kind?: ProposalKind
  readonly ground?: (typeof refusalGrounds)[number]
  /** In euros, for each turn. */
  readonly sum?: readonly [euros: number, Periodicity]
  readonly calculation?: string
  /** For how many months; absent: as long as the conditions are met. */
  readonly months?: number
  readonly facts: string
  readonly law: string
}

/** The social report that was written on a story, and what is proposed on each aid, in the language of the applicant. */
type Written = { readonly report: string; readonly aids: Readonly<Partial<Record<AidType, WrittenAid>>> }

/** By family and given names. */
export type WrittenOn = Readonly<Record<string, Written>>
