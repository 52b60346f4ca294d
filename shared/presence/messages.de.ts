import { count } from '#shared/language/count.ts'
import type { PresenceMessages } from './messages.fr.ts'

export const presenceDe: PresenceMessages = {
  looks: (name) => `${name} hat diesen Antrag geöffnet`,
  writes: (name) => `${name} schreibt eine Notiz`,
  more: (colleagues) => count('de', colleagues, { one: 'und # weitere Person', other: 'und # weitere Personen' }),
}
