import { count } from '#shared/language/count.ts'
import type { ContactsMessages } from './messages.fr.ts'

export const contactsNl: ContactsMessages = {
  awaited: 'Waarop wordt gewacht',
  nothingAwaited: 'Er wordt op niemand gewacht.',
  waiting: { applicant: 'Wacht op de aanvrager', third: 'Wacht op een derde' },
  things: (number) => count('nl', number, { one: '# zaak', other: '# zaken' }),
  sinceToday: 'sinds vandaag',
  since: (days) => count('nl', days, { one: 'sinds # dag', other: 'sinds # dagen' }),
  termsRun: 'De wettelijke termijnen blijven lopen.',
  attempts: 'Contactpogingen',
  noAttempt: 'Nog niemand heeft geprobeerd de aanvrager te bereiken.',
  ways: { phone: 'Telefoon', email: 'E-mail', letter: 'Brief', visit: 'Bezoek', desk: 'Loket' },
  reached: 'Bereikt',
  notReached: 'Niet bereikt',
  how: 'Hoe hebt u het geprobeerd?',
  remark: 'Opmerking (facultatief)',
  attemptedOn: 'Dag',
  wrongDay: 'Geef een dag tussen de verzending van de aanvraag en vandaag.',
  promise: 'Een belofte noteren',
  promiser: 'Wie belooft?',
  promisers: { byUs: 'Ik', byApplicant: 'De aanvrager', byThird: 'Een derde' },
  third: 'Welke derde?',
  toThird: 'Aan een derde? (facultatief)',
  text: 'Wat?',
  example: { byUs: 'Ik bel terug', byApplicant: 'Brengt het huurcontract', byThird: 'Stuurt het attest' },
  dueOn: 'Tegen wanneer?',
  otherDay: 'Een andere dag',
  by: {
    byUs: (worker) => `Beloofd door ${worker}`,
    byApplicant: (worker) => `Beloofd door de aanvrager, opgevolgd door ${worker}`,
    byThird: (worker) => `opgevolgd door ${worker}`,
  },
  toWhom: (third) => `aan ${third}`,
  byWhom: (third) => `Beloofd door ${third},`,
  keep: 'Nagekomen',
  drop: 'Laten vallen',
  dropTitle: 'De belofte laten vallen',
  dropReason: 'Waarom hoeft ze niet meer te worden nagekomen?',
  kept: (day) => `Nagekomen op ${day}`,
  dropped: 'Vervallen',
  settledPromises: 'Nagekomen of vervallen beloften',
  missing: {
    third: 'Geef de naam van de derde.',
    text: 'Zeg wat er beloofd is.',
    dueOn: 'Kies een dag vanaf vandaag, binnen het jaar.',
    reason: 'Geef een reden.',
  },
  noContact: {
    attempts: (number) =>
      count('nl', number, {
        one: 'Er ontbreekt nog # poging, op een andere dag.',
        other: 'Er ontbreken nog # pogingen, telkens op een andere dag.',
      }),
    from: (day) => `De tijd om te antwoorden loopt tot ${day}.`,
    kept: 'De regel van het centrum is gevolgd: er zijn genoeg pogingen, voldoende gespreid.',
    decisionDue: (day) =>
      `Er moet nog een beslissing komen tegen ${day}. Deze afsluiting stopt de termijn niet: er is nog een gemotiveerde weigering nodig, en die moet ter kennis worden gebracht.`,
    toDecision: 'De beslissing voorbereiden',
  },
  settings: {
    explanation:
      'Wanneer mag een aanvraag worden afgesloten omdat de persoon niet bereikt kon worden? Verschillende pogingen op dezelfde dag tellen als één; zodra de persoon bereikt is, begint de telling opnieuw.',
    notLaw:
      'De wet kent deze afsluiting niet: een ingeschreven aanvraag vraagt een beslissing, ook als de persoon niet antwoordt.',
    attempts: 'Aantal pogingen, telkens op een andere dag',
    overDays: 'Dagen sinds de eerste poging',
    wrongAttempts: 'Geef een getal van 1 tot 50.',
    wrongDays: 'Geef een getal van 0 tot 365.',
    save: 'Opslaan',
  },
}
