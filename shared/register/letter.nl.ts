import { aidNl } from '#shared/aid/messages.nl.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import type { RegisterLetter } from './letter.fr.ts'

export const registerLetterNl: RegisterLetter = {
  title: 'Register van de aanvragen',
  file: 'register',
  law: 'Chronologisch register, gehouden krachtens artikel 58, § 1, van de organieke wet van 8 juli 1976 betreffende de OCMW’s en artikel 18 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie.',
  printedOn: (day) => `Afgedrukt op ${day}`,
  facts: {
    period: 'Datum van ontvangst',
    lines: 'Aantal regels',
    first: 'Eerste regel',
    last: 'Laatste regel',
    printedBy: 'Afgedrukt door',
  },
  whole: 'Het hele register',
  from: (day) => `Vanaf ${day}`,
  until: (day) => `Tot en met ${day}`,
  between: (from, to) => `Van ${from} tot en met ${to}`,
  empty: 'Geen enkele regel van het register heeft een datum van ontvangst in deze periode.',
  complete:
    'Alle regels van het register zijn hieronder opgenomen, in de volgorde van hun inschrijving. Er ontbreekt geen enkel nummer.',
  completeInPeriod:
    'Alle regels met een datum van ontvangst in deze periode zijn hieronder opgenomen, in de volgorde van hun inschrijving.',
  elsewhere:
    'De nummers die tussen de eerste en de laatste regel ontbreken, hebben een datum van ontvangst buiten deze periode.',
  missing: (numbers) => `De volgende nummers ontbreken in het register: ${numbers}.`,
  noCorrections: 'Geen enkele van deze regels is een verbetering.',
  corrections: (numbers) => `De volgende regels zijn verbeteringen; ze betreffen geen nieuwe aanvraag: ${numbers}.`,
  correctsLine: (number, what) => `Verbetert regel ${number}: ${what}`,
  correctedByLine: (number) => `Verbeterd door regel ${number}`,
  columns: {
    number: 'Nummer',
    enteredAt: 'Ingeschreven',
    submittedAt: 'Verzonden',
    receivedOn: 'Ontvangen',
    applicant: 'Aanvrager',
    municipality: 'Gemeente',
    asked: 'Gevraagd',
    channel: 'Kanaal',
    corrects: 'Verbetert regel',
    correction: 'Wat onjuist was',
    enteredBy: 'Verbeterd door',
    correctedBy: 'Verbeterd door regel',
  },
  aid: aidNl.types,
  channels: intakeNl.words.channel,
}
