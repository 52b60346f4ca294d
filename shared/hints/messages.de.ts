import { count } from '#shared/language/count.ts'
import type { HintsMessages } from './messages.fr.ts'

export const hintsDe: HintsMessages = {
  title: 'Hinweise',
  neverUrgency: 'Automatisch bemerkt: Das ändert nie die Dringlichkeit.',
  kinds: {
    eviction: 'Verlust der Wohnung',
    cutOff: 'Strom-, Gas- oder Wassersperre',
    medical: 'Medizinisch dringend',
    noFixedAddress: 'Ohne festen Wohnsitz',
    minors: 'Minderjährige im Haushalt',
    under18: 'Unter 18 Jahren',
    under25: 'Unter 25 Jahren',
    filedAgain: 'Früherer Antrag',
    unidentified: 'Identität nicht festgestellt',
  },
  more: (hints) => count('de', hints, { one: 'und # weiterer Hinweis', other: 'und # weitere Hinweise' }),
  where: {
    story: 'in der Schilderung',
    urgencyReason: 'in den Gründen der Dringlichkeit',
    health: 'in den Angaben zur Gesundheit',
  },
  quoted: (words) => `„${words}“`,
  dayNamed: (day) => `genanntes Datum: ${day}`,
  age: (years) => `Alter beim Eingang: ${years}`,
  byNiss: 'laut Nationalregisternummer',
  cohabitants: (minors) =>
    count('de', minors, {
      one: '# minderjährige Person unter den Zusammenwohnenden',
      other: '# minderjährige Personen unter den Zusammenwohnenden',
    }),
  dependentChildren: (children) =>
    count('de', children, { one: '# Kind zu Lasten laut Antrag', other: '# Kinder zu Lasten laut Antrag' }),
  saidSo: 'laut Antrag',
  unproven: 'nichts belegt, wer den Antrag gesendet hat',
  urgentCare: 'dringende medizinische Hilfe wird beantragt',
  earlier: (number) => `Antrag ${number} scheint von derselben Person zu stammen`,
  openEarlier: 'Öffnen',
  openEarlierOne: (number) => `Öffnen: Antrag ${number}`,
  compare: 'Vergleichen',
  compareOne: (number) => `Vergleichen mit Antrag ${number}`,
  show: 'In der Schilderung zeigen',
  showOne: (hint) => `In der Schilderung zeigen: ${hint}`,
  takeReason: 'Als Grund übernehmen',
  takeOne: (hint) => `Als Grund übernehmen: ${hint}`,
  dismiss: 'Verwerfen',
  dismissOne: (hint) => `Verwerfen: ${hint}`,
  dismissed: (hints) => count('de', hints, { one: '# verworfener Hinweis', other: '# verworfene Hinweise' }),
  dismissedBy: (name, moment) => `verworfen von ${name}, ${moment}`,
  restore: 'Wieder einblenden',
  restoreOne: (hint) => `Wieder einblenden: ${hint}`,
}
