import { count } from '#shared/language/count.ts'
import type { HintsMessages } from './messages.fr.ts'

export const hintsNl: HintsMessages = {
  title: 'Aandachtspunten',
  neverUrgency: 'Automatisch opgemerkt: dit wijzigt nooit de dringendheid.',
  kinds: {
    eviction: 'Verlies van de woning',
    cutOff: 'Afsluiting van energie of water',
    medical: 'Medisch dringend',
    noFixedAddress: 'Zonder vaste woonplaats',
    minors: 'Minderjarigen in het gezin',
    under18: 'Jonger dan 18',
    under25: 'Jonger dan 25',
    filedAgain: 'Eerdere aanvraag',
    unidentified: 'Identiteit niet vastgesteld',
  },
  more: (hints) => count('nl', hints, { one: 'en nog # aandachtspunt', other: 'en nog # aandachtspunten' }),
  where: {
    story: 'in het verhaal',
    urgencyReason: 'in de redenen van dringendheid',
    health: 'in wat over de gezondheid gezegd is',
  },
  quoted: (words) => `“${words}”`,
  dayNamed: (day) => `genoemde datum: ${day}`,
  daySaid: (said, day) => `“${said}”, dat is ${day}`,
  weekSaid: (said, day) => `“${said}”, dat is uiterlijk ${day}`,
  age: (years) => `leeftijd bij de ontvangst: ${years}`,
  byNiss: 'volgens het rijksregisternummer',
  cohabitants: (minors) =>
    count('nl', minors, {
      one: '# minderjarige onder de samenwonenden',
      other: '# minderjarigen onder de samenwonenden',
    }),
  dependentChildren: (children) =>
    count('nl', children, {
      one: '# kind ten laste volgens de aanvraag',
      other: '# kinderen ten laste volgens de aanvraag',
    }),
  saidSo: 'volgens de aanvraag',
  unproven: 'niets toont aan wie de aanvraag verstuurd heeft',
  urgentCare: 'dringende medische hulp is gevraagd',
  earlier: (number) => `aanvraag ${number} lijkt van dezelfde persoon te komen`,
  openEarlier: 'Openen',
  openEarlierOne: (number) => `Openen: aanvraag ${number}`,
  compare: 'Vergelijken',
  compareOne: (number) => `Vergelijken met aanvraag ${number}`,
  show: 'Tonen in het verhaal',
  showOne: (hint) => `Tonen in het verhaal: ${hint}`,
  takeReason: 'Overnemen als reden',
  takeOne: (hint) => `Overnemen als reden: ${hint}`,
  dismiss: 'Terzijde schuiven',
  dismissOne: (hint) => `Terzijde schuiven: ${hint}`,
  dismissed: (hints) =>
    count('nl', hints, { one: '# terzijde geschoven aandachtspunt', other: '# terzijde geschoven aandachtspunten' }),
  dismissedBy: (name, moment) => `terzijde geschoven door ${name}, ${moment}`,
  restore: 'Opnieuw tonen',
  restoreOne: (hint) => `Opnieuw tonen: ${hint}`,
}
