import { count } from '#shared/language/count.ts'
import type { HintsMessages } from './messages.fr.ts'

export const hintsEn: HintsMessages = {
  title: 'Hints',
  neverUrgency: 'Noticed by the program: this never changes the urgency.',
  kinds: {
    eviction: 'Loss of the home',
    cutOff: 'Energy or water cut off',
    medical: 'Medical urgency',
    noFixedAddress: 'No fixed address',
    minors: 'Minors in the household',
    under18: 'Under 18',
    under25: 'Under 25',
    filedAgain: 'Earlier request',
    unidentified: 'Identity not established',
  },
  more: (hints) => count('en', hints, { one: 'and # more hint', other: 'and # more hints' }),
  where: {
    story: 'in the story',
    urgencyReason: 'in the reasons for urgency',
    health: 'in what is said of health',
  },
  quoted: (words) => `“${words}”`,
  dayNamed: (day) => `date named: ${day}`,
  age: (years) => `age on receipt: ${years}`,
  byNiss: 'according to the national number',
  cohabitants: (minors) =>
    count('en', minors, { one: '# minor among the cohabitants', other: '# minors among the cohabitants' }),
  dependentChildren: (children) =>
    count('en', children, {
      one: '# dependent child, according to the request',
      other: '# dependent children, according to the request',
    }),
  saidSo: 'according to the request',
  unproven: 'nothing shows who sent the request',
  urgentCare: 'urgent medical aid is asked for',
  earlier: (number) => `request ${number} seems to come from the same person`,
  openEarlier: 'Open',
  openEarlierOne: (number) => `Open request ${number}`,
  compare: 'Compare',
  compareOne: (number) => `Compare with request ${number}`,
  show: 'Show in the story',
  showOne: (hint) => `Show in the story: ${hint}`,
  takeReason: 'Take over as reason',
  takeOne: (hint) => `Take over as reason: ${hint}`,
  dismiss: 'Dismiss',
  dismissOne: (hint) => `Dismiss: ${hint}`,
  dismissed: (hints) => count('en', hints, { one: '# hint dismissed', other: '# hints dismissed' }),
  dismissedBy: (name, moment) => `dismissed by ${name}, ${moment}`,
  restore: 'Show again',
  restoreOne: (hint) => `Show again: ${hint}`,
}
