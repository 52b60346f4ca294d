import { count } from '#shared/language/count.ts'
import type { SearchMessages } from './messages.fr.ts'

export const searchEn: SearchMessages = {
  title: 'Search',
  label: 'Search for a request or a person',
  placeholder: 'Search',
  open: 'Open search',
  close: 'Close search',
  requests: 'Requests',
  persons: 'People',
  where: {
    number: 'Numbers',
    names: 'Names',
    contact: 'Contact details',
    place: 'Address',
    identity: 'Identity',
    household: 'Household',
    story: 'In the request',
    notes: 'Note',
  },
  tooShort: 'Type at least two letters.',
  searching: 'Searching',
  nothing: (words) => `Nothing found for “${words}”.`,
  looks:
    'The search covers the register number, name, national number, phone, e-mail, address, household, story and notes. All words must be there.',
  looksForDesk: 'The search covers the register number, name, phone, e-mail and address. All words must be there.',
  quoted: (words) => `“${words}”`,
  found: (requests) => count('en', requests, { one: '# request shown', other: '# requests shown' }),
  all: 'Show all results',
  more: 'Other requests match too: add a word to narrow it down.',
  born: (day) => `born ${day}`,
  requestsOf: (requests) => count('en', requests, { one: '# request', other: '# requests' }),
  received: (day) => `received ${day}`,
}
