import { count } from '#shared/language/count.ts'
import type { Stage } from '#shared/requests/stages.ts'
import type { LawName } from './articleWords.ts'
import type { ClockName } from './clockNames.ts'
import { recordFr } from './record.fr.ts'
import { termSettingsFr } from './termSettings.fr.ts'
import type { TermName } from './terms.ts'
import { timeLineFr } from './timeLine.fr.ts'

/** Says a term as a sentence needs it: within how long, and by which article. */
type Say = (term: TermName) => string

export const clocksFr = {
  /** What the law expects at each stage. */
  law: {
    received: (term) =>
      `L’accusé de réception est donné ${term('acknowledge')}. Si un autre centre est compétent, la demande lui est transmise ${term('transfer')}.`,
    triaged: () =>
      'Le délai de décision court depuis la réception, même si personne n’a encore pris la demande en charge.',
    contact: () =>
      'Convenez d’un entretien et des pièces à apporter. Le demandeur est informé par écrit de son droit d’être entendu (loi du 26 mai 2002, art. 20).',
    inquiry: () =>
      'L’enquête sociale comprend une visite à domicile, sauf les exceptions prévues (arrêtés royaux du 1er décembre 2013).',
    proposal: () =>
      'Le comité spécial décide sur la base du rapport social et de la proposition. En urgence, le président décide seul ; sa décision est ratifiée à la réunion suivante (loi organique, art. 28 §1).',
    decided: (term) =>
      `La décision motivée est notifiée ${term('notify')}, par recommandé ou contre accusé de réception.`,
    followUp: (term) =>
      `Les conditions du revenu d’intégration sont revues ${term('review')}. Clôturez quand le suivi passe dans le dossier social.`,
    closed: () => 'Un responsable peut rouvrir la demande en donnant une raison.',
  } satisfies Record<Stage, (term: Say) => string>,
  decisionTaken: (term: string) => `La décision se prend ${term}.`,
  dueBy: {
    acknowledge: (day: string) => `Accusé de réception à donner le ${day}`,
    transfer: (day: string) => `Transmission au plus tard le ${day}`,
    refer: (day: string) => `Saisine du SPP IS au plus tard le ${day}`,
    rule: (day: string) => `Désignation attendue au plus tard le ${day}`,
    decide: (day: string) => `Décision au plus tard le ${day}`,
    ratify: (day: string) => `Ratification à la réunion du ${day}`,
    notify: (day: string) => `Notification au plus tard le ${day}`,
    pay: (day: string) => `Premier paiement au plus tard le ${day}`,
    appeal: (day: string) => `Recours possible jusqu’au ${day}`,
    piis: (day: string) => `PIIS à signer au plus tard le ${day}`,
    interview: (day: string) => `Entretien à accorder au plus tard le ${day}`,
    review: (day: string) => `Révision au plus tard le ${day}`,
    visit: (day: string) => `Visite à domicile au plus tard le ${day}`,
    heating: (day: string) => `Demande recevable jusqu’au ${day}`,
    inform: (day: string) => `Information à donner au plus tard le ${day}`,
  } satisfies Record<ClockName, (day: string) => string>,
  /** Where the last day is one on which the office is closed. */
  closedThen: (day: string) => `Visez le ${day} : le centre est fermé le dernier jour, et le délai n’est pas prolongé.`,
  laws: {
    OL: 'loi organique',
    DIS: 'loi du 26 mai 2002',
    L65: 'loi du 2 avril 1965',
    CHARTER: 'loi du 11 avril 1995',
    PL2004: 'loi-programme du 27 décembre 2004',
    RD2002: 'arrêté royal du 11 juillet 2002',
    RD2013: 'arrêtés royaux du 1er décembre 2013',
    CBSS: 'Banque-carrefour de la sécurité sociale',
  } satisfies Record<LawName, string>,
  article: (number: string) => `art. ${number}`,
  /** In front of the article: « dans les 30 jours (loi …) ». */
  within: {
    sameDay: 'le jour même',
    days: (days: number) =>
      `dans un délai de ${count('fr', days, { one: '# jour calendrier', other: '# jours calendrier' })}`,
    openDays: (days: number) =>
      `dans un délai de ${count('fr', days, { one: '# jour ouvrable', other: '# jours ouvrables' })}`,
    months: (months: number) => `dans un délai de ${count('fr', months, { one: '# mois', other: '# mois' })}`,
  },
  line: timeLineFr,
  record: recordFr,
  settings: termSettingsFr,
}

export type ClocksMessages = typeof clocksFr
