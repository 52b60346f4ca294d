import type { Applicant } from './applicant.ts'
import { isApplicant, isSameCohabitant } from './cohabitants.ts'
import type { LikenessCode } from './weights.ts'

/** What those named as living with two applicants tell of the two; nothing where that must not be compared. */
export function cohabitantLikeness(one: Applicant, other: Applicant): readonly LikenessCode[] {
  const { cohabitants } = one
  if (cohabitants === null || other.cohabitants === null) return []
  const others = other.cohabitants
  const isNamed =
    cohabitants.some((named) => isApplicant(named, other)) || others.some((named) => isApplicant(named, one))
  const isShared = cohabitants.some((named) => others.some((another) => isSameCohabitant(named, another)))
  return [...(isNamed ? (['cohabitantNamed'] as const) : []), ...(isShared ? (['cohabitantSame'] as const) : [])]
}
