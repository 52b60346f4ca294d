import { count } from '#shared/language/count.ts'
import type { PresenceMessages } from './messages.fr.ts'

export const presenceEn: PresenceMessages = {
  looks: (name) => `${name} is looking at this request`,
  writes: (name) => `${name} is writing a note`,
  more: (colleagues) => count('en', colleagues, { one: 'and # other colleague', other: 'and # other colleagues' }),
}
