import { count } from '#shared/language/count.ts'
import type { PresenceMessages } from './messages.fr.ts'

export const presenceNl: PresenceMessages = {
  looks: (name) => `${name} bekijkt deze aanvraag`,
  writes: (name) => `${name} schrijft een nota`,
  more: (colleagues) => count('nl', colleagues, { one: 'en nog # collega', other: 'en nog # collega’s' }),
}
