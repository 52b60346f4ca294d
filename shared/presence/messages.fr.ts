import { count } from '#shared/language/count.ts'

export const presenceFr = {
  looks: (name: string) => `${name} regarde cette demande`,
  writes: (name: string) => `${name} écrit une note`,
  more: (colleagues: number) => count('fr', colleagues, { one: 'et # autre collègue', other: 'et # autres collègues' }),
}

export type PresenceMessages = typeof presenceFr
