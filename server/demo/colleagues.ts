import type { Language } from '#shared/language/languages.ts'
import type { Role, Worker } from '#shared/people/permissions.ts'

/** The password of every demo colleague. */
export const demoPassword = 'relais-rochemont'

type Colleague = {
  readonly signInName: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: Language
}

/** The nine people of the demo office, each with a role of domain.md 3.2. */
export const colleagues = [
  { signInName: 'nadine', name: 'Nadine Lambert', roles: ['reception'], language: 'fr' },
  { signInName: 'julie', name: 'Julie Renard', roles: ['socialWorker'], language: 'fr' },
  { signInName: 'samir', name: 'Samir Benali', roles: ['socialWorker'], language: 'fr' },
  { signInName: 'lotte', name: 'Lotte Claes', roles: ['socialWorker'], language: 'nl' },
  { signInName: 'jonas', name: 'Jonas Schröder', roles: ['socialWorker'], language: 'de' },
  { signInName: 'brigitte', name: 'Brigitte Halleux', roles: ['lead', 'socialWorker'], language: 'fr' },
  { signInName: 'philippe', name: 'Philippe Noirhomme', roles: ['president'], language: 'fr' },
  { signInName: 'claire', name: 'Claire Dumoulin', roles: ['dpo'], language: 'fr' },
  { signInName: 'karim', name: 'Karim Aziz', roles: ['administrator'], language: 'fr' },
] as const satisfies readonly Colleague[]

export type SignInName = (typeof colleagues)[number]['signInName']

/** A colleague who carries requests. */
export type SocialWorker = Extract<SignInName, 'julie' | 'samir' | 'lotte' | 'jonas' | 'brigitte'>

/** The colleague of this sign-in name in the office that is being made. */
export type WorkerNamed = (name: SignInName) => Worker
