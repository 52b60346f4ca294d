import { count } from '#shared/language/count.ts'
import type { AcknowledgementMessages } from './messages.fr.ts'

export const acknowledgementNl: AcknowledgementMessages = {
  title: 'Ontvangstbewijs',
  dueToday: 'Vandaag te geven',
  dueSince: (days) =>
    count('nl', days, { one: 'Nog niet gegeven: # dag te laat', other: 'Nog niet gegeven: # dagen te laat' }),
  law: 'Het moet dezelfde dag gegeven worden, ook als het centrum denkt niet bevoegd te zijn (organieke wet, art. 58 §2).',
  letterIn: (language) => `Brief in het ${language}.`,
  withHelp: (language) => `Brief in het ${language}, met een leeshulp in het Engels.`,
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
  print: 'Afdrukken en meegeven',
  mailTo: (address) => `Versturen naar ${address}`,
  otherwise: 'Met de post, of al verstuurd…',
  give: 'Ontvangstbewijs geven',
  correct: 'Verbeteren',
  correctTitle: 'Verbeteren wanneer en hoe',
  how: 'Hoe',
  ways: {
    handed: 'Persoonlijk overhandigd',
    posted: 'Met de post verstuurd',
    mailed: 'Per e-mail verstuurd',
    cpasOnline: 'Al verstuurd door OCMW Online',
  },
  notes: {
    handed: 'De brief gaat open om afgedrukt te worden.',
    posted: 'De brief gaat open om afgedrukt te worden, met het adres.',
    mailed: 'De brief vertrekt als bijlage.',
    cpasOnline: 'Relais maakt geen brief.',
  },
  to: 'E-mailadres',
  on: 'Dag',
  verbs: {
    handed: 'Geven en afdrukken',
    posted: 'Geven en afdrukken',
    mailed: 'Versturen',
    cpasOnline: 'Opslaan',
  },
  faults: {
    how: 'Kies hoe.',
    to: 'Schrijf een volledig e-mailadres.',
    on: 'Kies een dag tussen het versturen van de aanvraag en vandaag.',
  },
  given: (day) => `Ontvangstbewijs gegeven op ${day}`,
  inWays: {
    handed: 'persoonlijk overhandigd',
    posted: 'met de post',
    mailed: 'per e-mail',
    cpasOnline: 'door OCMW Online',
  },
  mailIs: {
    waiting: 'De e-mail wacht om te vertrekken.',
    sending: 'De e-mail vertrekt nu.',
    sent: 'De e-mail is vertrokken.',
    uncertain: 'Het is niet zeker of de e-mail vertrokken is: kijk onder ‘Briefwisseling’.',
    givenUp: 'De e-mail is niet vertrokken.',
  },
  printAgain: 'Opnieuw afdrukken',
}
