import type { AppointmentsMessages } from './messages.fr.ts'

export const appointmentsNl: AppointmentsMessages = {
  title: 'Afspraken',
  none: 'Er is geen afspraak gemaakt.',
  summary: (number) => `Afspraak ${number}`,
  kinds: { interview: 'Gesprek', homeVisit: 'Huisbezoek', phone: 'Telefoongesprek', hearing: 'Hoorzitting' },
  outcomes: {
    held: 'Heeft plaatsgevonden',
    missedByApplicant: 'Aanvrager niet komen opdagen',
    cancelledByApplicant: 'Geannuleerd door de aanvrager',
    cancelledByUs: 'Geannuleerd door het centrum',
  },
  make: 'Een afspraak maken',
  kind: 'Waarover gaat het?',
  day: 'Dag',
  time: 'Uur',
  minutes: 'Duur in minuten',
  place: 'Plaats',
  remark: 'Opmerking (facultatief)',
  worker: 'Met wie?',
  calendar: 'In de agenda zetten',
  howItWent: 'Hoe is het verlopen?',
  correct: 'Verbeteren',
  overlaps: (when, number) => `Tegelijk met een andere afspraak: ${when}, aanvraag ${number}`,
  with: (worker) => `met ${worker}`,
  duration: (minutes) => `${minutes} min`,
  establishes: {
    homeVisit: 'Een bezoek dat heeft plaatsgevonden, wordt als feit van het sociaal onderzoek genoteerd.',
    hearing: 'Een hoorzitting die heeft plaatsgevonden, wordt als feit genoteerd: de persoon is gehoord.',
  },
  wrong: {
    kind: 'Kies een van de antwoorden.',
    day: 'Kies een dag vanaf vandaag, binnen het jaar.',
    time: 'Kies een uur dat nog niet voorbij is, bijvoorbeeld 09:30.',
    minutes: 'Geef een duur van 5 tot 480 minuten.',
    place: 'Vul de plaats in.',
  },
}
