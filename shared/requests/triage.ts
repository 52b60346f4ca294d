import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { text } from '#shared/http/text.ts'
import type { declaredUrgencies } from '#shared/intake/record.ts'

/** Whether the centre thinks itself competent (domain.md 2.3). Saying no here proposes a transfer; it does not make one. */
export const competences = ['competent', 'notCompetent', 'unsure'] as const
export const urgencies = ['normal', 'soon', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]
type DeclaredUrgency = (typeof declaredUrgencies)[number]

/** What sorts: the most urgent first. */
export const urgencyRanks: Readonly<Record<Urgency, number>> = { urgent: 0, soon: 1, normal: 2 }

/** How urgent a request counts before triage: what the applicant said, and normal when they said nothing. */
export const urgencyDeclared = (said: DeclaredUrgency | undefined): Urgency => (said ? asSaid[said] : 'normal')

const asSaid = { notUrgent: 'normal', withinDays: 'soon', today: 'urgent' } as const

/** What triage settles. An urgency above normal says why. */
export const Triage = z
  .strictObject({
    competence: z.enum(competences),
    urgency: z.enum(urgencies),
    urgencyReason: text(500).trim().default(''),
    aidTypes: z
      .array(z.enum(aidTypes))
      .min(1)
      .refine((types) => new Set(types).size === types.length, { error: 'each aid once' }),
    knownToOffice: z.boolean(),
  })
  .refine((triage) => triage.urgency === 'normal' || triage.urgencyReason !== '', {
    path: ['urgencyReason'],
    error: 'an urgent request says why',
  })
export type Triage = z.infer<typeof Triage>
