import { use } from 'react'
import type { First } from '#shared/language/first.fr.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Messages } from '#shared/language/messages.fr.ts'
import { findLater, loadLater } from './loadMessages.ts'

/**
 * The rooms of the first view as they are; each other room waits, when a page first asks for it, until it is there. It may
 * be asked for while a page is drawn, and by a handler of a page that has drawn it.
 */
export function allMessages(first: First, language: Language): Messages {
  const later = () => findLater(language) ?? use(loadLater(language))
  return {
    ...first,
    get requests() {
      return later().requests
    },
    get notes() {
      return later().notes
    },
    get clocks() {
      return later().clocks
    },
    get journal() {
      return later().journal
    },
    get intake() {
      return later().intake
    },
    get office() {
      return later().office
    },
    get settings() {
      return later().settings
    },
    get labels() {
      return later().labels
    },
    get letters() {
      return later().letters
    },
    get mail() {
      return later().mail
    },
    get acknowledgement() {
      return later().acknowledgement
    },
    get contacts() {
      return later().contacts
    },
    get pieces() {
      return later().pieces
    },
    get appointments() {
      return later().appointments
    },
    get shortcuts() {
      return later().shortcuts
    },
    get territory() {
      return later().territory
    },
    get transfers() {
      return later().transfers
    },
    get committee() {
      return later().committee
    },
    get decisions() {
      return later().decisions
    },
    get register() {
      return later().register
    },
    get bulk() {
      return later().bulk
    },
    get rest() {
      return later().rest
    },
    get presence() {
      return later().presence
    },
    get views() {
      return later().views
    },
    get persons() {
      return later().persons
    },
    get identity() {
      return later().identity
    },
  }
}
