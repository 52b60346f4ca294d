import type { Origin } from '#shared/intake/answer.ts'
import type { Answers, residenceKinds } from '#shared/intake/record.ts'

/** What the rules of competence look at, as far as it was answered; empty text where it was not. */
export type Situation = {
  readonly kind: (typeof residenceKinds)[number] | null
  readonly student: boolean
  readonly urgent: boolean
  readonly institution: string
  readonly stayingAt: string
  readonly postalCode: string
  readonly municipality: string
  /** Whether the address is the one at which the person is registered. */
  readonly isRegistered: boolean
}

/** What the applicant said, with the urgency that counts now. */
export function situationOf({ residence = {}, situation = {} }: Answers, urgent: boolean): Situation {
  const { kind, institution, stayingAt, postalCode, municipality } = residence
  return {
    kind: kind?.value ?? null,
    student: situation.student?.value ?? false,
    urgent,
    institution: institution?.value.trim() ?? '',
    stayingAt: stayingAt?.value.trim() ?? '',
    postalCode: postalCode?.value ?? '',
    municipality: municipality?.value ?? '',
    isRegistered: [municipality, postalCode].some((answer) => answer?.origin === register),
  }
}

const register: Origin = 'nationalRegister'
