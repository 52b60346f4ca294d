import type { Stage } from '#shared/requests/stages.ts'
import type { ClockName } from './clockNames.ts'

export const clocksFr = {
  /** What the law expects at each stage. */
  law: {
    received:
      'L’accusé de réception part le jour même (loi organique, art. 58 §2). Si un autre centre est compétent, la demande lui est transmise dans les 5 jours calendrier (art. 58 §3).',
    triaged: 'Le délai de décision court depuis la réception, même si personne n’a encore pris la demande en charge.',
    contact:
      'Convenez d’un entretien et des pièces à apporter. Le demandeur est informé par écrit de son droit d’être entendu (loi du 26 mai 2002, art. 20).',
    inquiry:
      'L’enquête sociale comprend une visite à domicile, sauf les exceptions prévues (arrêtés royaux du 1er décembre 2013).',
    proposal:
      'Le comité spécial décide sur la base du rapport social et de la proposition. En urgence, le président décide seul ; sa décision est ratifiée à la réunion suivante (loi organique, art. 28 §1).',
    decided:
      'La décision motivée est notifiée dans les 8 jours, par recommandé ou contre accusé de réception (loi du 26 mai 2002, art. 21 §4 ; loi organique, art. 62bis).',
    followUp:
      'Les conditions du revenu d’intégration sont revues au moins une fois par an (loi du 26 mai 2002, art. 22 §1). Clôturez quand le suivi passe dans le dossier social.',
    closed: 'Un responsable peut rouvrir la demande en donnant une raison.',
  } satisfies Record<Stage, string>,
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
    review: (day: string) => `Révision au plus tard le ${day}`,
    heating: (day: string) => `Demande recevable jusqu’au ${day}`,
    inform: (day: string) => `Information à donner au plus tard le ${day}`,
  } satisfies Record<ClockName, (day: string) => string>,
  /** Where the last day is one on which the office is closed. */
  closedThen: (day: string) => `Visez le ${day} : le centre est fermé le dernier jour, et le délai n’est pas prolongé.`,
  term: (term: string) => `La décision se prend ${term}.`,
  terms: {
    decideIntegration: 'dans les 30 jours de la réception (loi du 26 mai 2002, art. 21 §1)',
    decideAid: 'dans le mois de la réception (loi organique, art. 71)',
  },
}

export type ClocksMessages = typeof clocksFr
