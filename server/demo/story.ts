import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Answers, Block } from '#shared/intake/record.ts'
import type { Language } from '#shared/language/languages.ts'
import { type Decision, decisions, type Ending, endings, type Ground, type Outcome } from '#shared/requests/outcomes.ts'
import type { Stage } from '#shared/requests/stages.ts'
import type { Triage, Urgency } from '#shared/requests/triage.ts'
import type { SocialWorker } from './colleagues.ts'

type Named<Record> = { [Key in keyof Record as string extends Key ? never : Key]: Record[Key] }

/** The answers of a block without their origins. */
type Plain<B extends Block> = {
  readonly [Name in keyof Named<NonNullable<Answers[B]>>]?: ValueOf<NonNullable<Answers[B]>[Name]>
}
type ValueOf<Answered> = NonNullable<Answered> extends { readonly value: infer Value } ? Value : never

/** A detour from the straight way; the reason is what the worker wrote. */
type Detour =
  | { readonly kind: 'released'; readonly first: SocialWorker; readonly reason: string }
  | { readonly kind: 'assigned'; readonly reason: string }
  | { readonly kind: 'takenOver'; readonly first: SocialWorker; readonly reason: string }
  | { readonly kind: 'sentBack'; readonly reason: string }
  | { readonly kind: 'reopened'; readonly reason: string; readonly closedBecause: string }

/** What the office did with it, and where that leaves it today. */
export type Course = {
  readonly stage: Stage
  /** Who has it, from `contact` on. */
  readonly by?: SocialWorker
  readonly triagedBy?: SocialWorker
  readonly competence?: Triage['competence']
  readonly urgency?: readonly [Exclude<Urgency, 'normal'>, reason: string]
  readonly known?: boolean
  /** What triage made of what was asked; absent: it confirmed it. */
  readonly aidTypes?: readonly AidType[]
  readonly outcome?: Outcome
  readonly ground?: Ground
  readonly reason?: string
  /** The committee decided after the term; otherwise at its last meeting within it. */
  readonly late?: true
  /** The proposal is ready, and nobody has put it on an agenda yet. */
  readonly unlisted?: true
  readonly detour?: Detour
  /** What was written while it stood at the stage, in order. */
  readonly notes?: Partial<Record<Stage, readonly string[]>>
}

/** An invented person's request, in few lines: who, what they wrote, and what became of it. */
export type Story = {
  /** How many days before today, at what time in Belgium; `on`: the nearest such day at or before that one. */
  readonly sent: {
    readonly language: Language
    readonly daysAgo: number
    readonly at: string
    readonly on?: 'saturday' | 'sunday'
    /** Logged in with the identity card: identity and address come from the national register. */
    readonly loggedIn?: true
    /** Not logged in, but typed the national number. */
    readonly givesNiss?: true
  }
  readonly person: readonly [familyName: string, givenNames: string, sex?: 'female' | 'male', birthDate?: Day]
  readonly identity?: Plain<'identity'>
  /** E-mail and telephone are made up from the name where they are not said; `''` is none. */
  readonly contact?: Plain<'contact'>
  /** In Rochemont. */
  readonly lives?: readonly [street: string, houseNumber: string, box?: string]
  readonly residence?: Plain<'residence'>
  readonly household?: Plain<'household'>
  readonly situation?: Plain<'situation'>
  /** In how many days after sending it the unemployment benefit ends. */
  readonly benefitEndsIn?: number
  /** The day that the story names as `{day}`: so many days after it was sent. */
  readonly namesDay?: number
  /** The age at which it was sent, where a birth date would grow old. */
  readonly yearsOld?: number
  /** Euros a month. */
  readonly incomes?: Readonly<Record<string, number>>
  /** Euros a month. */
  readonly charges?: Readonly<Record<string, number>>
  /** Euros owed. */
  readonly debts?: Readonly<Record<string, number>>
  readonly savings?: number
  /** Codes of the catalogue, or the applicant's own words. */
  readonly asks: readonly string[]
  readonly urgency?: NonNullable<Plain<'need'>['urgency']>
  readonly urgencyReason?: string
  readonly story?: string
  /** Blocks that this version of the record does not know. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly course: Course
}

/** The decision that the course came to; undefined when it came to none. */
export const decisionOf = ({ outcome }: Course): Decision | undefined => decisions.find((one) => one === outcome)

/** The ending without a decision; undefined when there is none. */
export const endingOf = ({ outcome }: Course): Ending | undefined => endings.find((one) => one === outcome)
