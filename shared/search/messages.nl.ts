import { count } from '#shared/language/count.ts'
import type { SearchMessages } from './messages.fr.ts'

export const searchNl: SearchMessages = {
  title: 'Zoeken',
  label: 'Een aanvraag of een persoon zoeken',
  placeholder: 'Zoeken',
  open: 'Zoekveld openen',
  close: 'Zoekveld sluiten',
  requests: 'Aanvragen',
  persons: 'Personen',
  where: {
    number: 'Nummers',
    names: 'Naam',
    contact: 'Contactgegevens',
    place: 'Adres',
    identity: 'Identiteit',
    household: 'Gezin',
    story: 'In de aanvraag',
    notes: 'Nota',
  },
  tooShort: 'Typ minstens twee letters.',
  searching: 'Bezig met zoeken',
  nothing: (words) => `Niets gevonden voor ‘${words}’.`,
  looks:
    'Er wordt gezocht in het registernummer, de naam, het rijksregisternummer, de telefoon, het e-mailadres, het adres, het gezin, het verhaal en de nota’s. Alle woorden moeten er staan.',
  looksForDesk:
    'Er wordt gezocht in het registernummer, de naam, de telefoon, het e-mailadres en het adres. Alle woorden moeten er staan.',
  quoted: (words) => `‘${words}’`,
  found: (requests) => count('nl', requests, { one: '# aanvraag getoond', other: '# aanvragen getoond' }),
  all: 'Alle resultaten tonen',
  more: 'Er zijn nog andere aanvragen: voeg een woord toe om te verfijnen.',
  born: (day) => `geboren op ${day}`,
  requestsOf: (requests) => count('nl', requests, { one: '# aanvraag', other: '# aanvragen' }),
  received: (day) => `ontvangen op ${day}`,
}
