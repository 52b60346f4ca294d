import { count } from '#shared/language/count.ts'
import type { HintsMessages } from './messages.fr.ts'

export const hintsDe: HintsMessages = {
  title: 'Zu beachten',
  neverUrgency: 'Automatisch bemerkt: Das ändert nie die Dringlichkeit.',
  kinds: {
    eviction: 'Verlust der Wohnung',
    cutOff: 'Strom-, Gas- oder Wassersperre',
    medical: 'Medizinisch dringend',
    noFixedAddress: 'Ohne feste Adresse',
    minors: 'Minderjährige im Haushalt',
    under18: 'Unter 18 Jahren',
    under25: 'Unter 25 Jahren',
    filedAgain: 'Früherer Antrag',
    unidentified: 'Identität nicht belegt',
  },
  more: (hints) => count('de', hints, { one: 'und # weiterer Hinweis', other: 'und # weitere Hinweise' }),
  where: {
    story: 'im Bericht',
    urgencyReason: 'in den Gründen der Dringlichkeit',
    health: 'in den Angaben zur Gesundheit',
  },
  quoted: (words) => `„${words}“`,
  dayNamed: (day) => `genanntes Datum: ${day}`,
  age: (years) => `Alter beim Eingang: ${years}`,
  byNiss: 'laut Nationalregisternummer',
  cohabitants: (minors) =>
    count('de', minors, {
      one: '# Minderjähriger unter den Mitbewohnern',
      other: '# Minderjährige unter den Mitbewohnern',
    }),
  dependentChildren: (children) =>
    count('de', children, { one: '# Kind zu Lasten laut Antrag', other: '# Kinder zu Lasten laut Antrag' }),
  saidSo: 'laut Antrag',
  unproven: 'nichts belegt, wer den Antrag gesendet hat',
  urgentCare: 'dringende medizinische Hilfe wird beantragt',
  earlier: (number) => `Antrag ${number} scheint von derselben Person zu sein`,
  show: 'Im Bericht zeigen',
  showOne: (hint) => `Im Bericht zeigen: ${hint}`,
  takeReason: 'Als Grund übernehmen',
  takeOne: (hint) => `Als Grund übernehmen: ${hint}`,
  dismiss: 'Verwerfen',
  dismissOne: (hint) => `Verwerfen: ${hint}`,
  dismissed: (hints) => count('de', hints, { one: '# verworfener Hinweis', other: '# verworfene Hinweise' }),
  dismissedBy: (name, moment) => `verworfen von ${name}, ${moment}`,
  restore: 'Wieder einblenden',
  restoreOne: (hint) => `Wieder einblenden: ${hint}`,
}
