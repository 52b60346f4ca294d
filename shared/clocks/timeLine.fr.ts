import { count } from '#shared/language/count.ts'
import type { ClockName } from './clockNames.ts'
import type { StartedBy, StoppedBy } from './course.ts'

export const timeLineFr = {
  title: 'Délais',
  /** How the clock stands: in words, beside its sign. */
  says: {
    lastToday: 'dernier jour aujourd’hui',
    running: (days: number) => count('fr', days, { one: 'il reste # jour', other: 'il reste # jours' }),
    kept: (day: string) => `fait le ${day}`,
    keptLate: (day: string, days: number) =>
      `fait le ${day}, ${count('fr', days, { one: '# jour trop tard', other: '# jours trop tard' })}`,
    /** What is stopped by an end of the request itself was not done: nobody expects it here any more. */
    stopped: (day: string) => `arrêté le ${day}`,
    missed: (days: number) => count('fr', days, { one: 'manqué depuis # jour', other: 'manqué depuis # jours' }),
    over: (day: string) => `expiré depuis le ${day}`,
    noDay: 'en cours, dernier jour à fixer',
  },
  dueOn: 'Dernier jour',
  law: 'Base légale',
  starts: 'Court depuis',
  /** From then the right runs, from the transfer the term to decide. */
  firstReceived: 'Reçue d’abord par l’autre centre',
  stops: 'S’arrête avec',
  stopped: 'Arrêté par',
  proof: 'Preuve',
  letterKept: 'la lettre gardée sous « Courrier »',
  consequence: 'Ce que cela entraîne',
  onDay: (what: string, day: string) => `${what}, le ${day}`,
  appealWaits:
    'Le délai de recours ne court pas encore : il faut un envoi recommandé ou une remise contre accusé de réception, et une lettre avec toutes les mentions.',
  interest: {
    paidLate: (day: string) => `Des intérêts sont dus sur ce qui n’est pas payé, à partir du ${day}.`,
    decidedLate: (day: string) =>
      `La décision étant tardive, des intérêts sont dus sur ce qui n’est pas payé, à partir du ${day}.`,
  },
  network: (day: string) =>
    `Dans le réseau de la sécurité sociale, la décision est enregistrée au plus tard le ${day}.`,
  startedBy: {
    received: 'réception de la demande',
    transmittedToUs: 'transmission par l’autre centre',
    filedEarlier: 'réception d’une demande antérieure de la même personne, encore ouverte',
    refusedBySecond: 'refus de l’autre centre',
    referred: 'saisine du SPP IS',
    foundNotCompetent: 'décision d’incompétence du président seul',
    decidedUrgently: 'décision du président seul',
    urgentToNotify: 'décision du président seul',
    appealStarts: 'premier jour ouvrable après l’envoi recommandé, ou remise contre signature',
    interviewAsked: 'demande d’entretien',
    reviewed: 'dernière révision',
    visited: 'dernière visite',
    heatingDelivered: 'livraison',
    informationAsked: 'demande d’information',
    decided: 'décision',
  } satisfies Record<StartedBy, string>,
  /** What would stop it; nothing else does. */
  stopsWith: {
    acknowledge: 'la remise ou l’envoi de l’accusé de réception',
    transfer: 'l’envoi de la demande à l’autre centre et de l’avis au demandeur, ou une décision',
    refer: 'la saisine du SPP IS, ou une décision',
    rule: 'la désignation d’un centre',
    decide: 'la décision, la transmission motivée à l’autre centre, ou un désistement écrit',
    ratify: 'la décision de la réunion',
    notify: 'l’envoi recommandé ou la remise contre signature',
    pay: 'le paiement, même si la demande est clôturée',
    appeal: 'le recours du demandeur',
    piis: 'la signature, ou le passage au dossier social',
    interview: 'l’entretien',
    review: 'une révision, qui rouvre une année, ou le passage au dossier social',
    visit: 'une visite, qui rouvre une année, ou le passage au dossier social',
    heating: 'l’introduction de la demande',
    inform: 'la réponse écrite',
  } satisfies Record<ClockName, string>,
  stoppedBy: {
    acknowledged: 'accusé de réception donné',
    transferred: 'transmission motivée à l’autre centre',
    referred: 'saisine du SPP IS',
    ruled: 'désignation par le ministre',
    incompetenceRatified: 'ratification de l’incompétence',
    ratified: 'ratification',
    appealed: 'recours introduit',
    urgentNotified: 'notification de la décision urgente',
    paid: 'premier paiement',
    piisSigned: 'signature du projet',
    interviewed: 'entretien accordé',
    informationGiven: 'réponse écrite',
    withdrawn: 'désistement écrit',
    submitted: 'introduction de la demande',
    decided: 'décision',
    notified: 'notification',
    closed: 'clôture de la demande',
  } satisfies Record<StoppedBy, string>,
  /** What a missed term brings about. */
  entails: {
    acknowledge:
      'L’accusé reste dû : sans lui, le demandeur prouve difficilement la date de sa demande. Donnez-le aujourd’hui, avec la vraie date de réception.',
    transfer:
      'Le centre doit examiner la demande et y répondre lui-même tant qu’il ne l’a pas transmise avec ses motifs. Rien ne peut être antidaté.',
    refer:
      'Aucun centre n’est désigné tant que le SPP IS n’est pas saisi, et le demandeur reste sans réponse. Saisissez-le aujourd’hui.',
    rule: 'Le ministre n’a désigné aucun centre dans le délai. Rappelez le SPP IS et gardez-en la trace.',
    decide:
      'Le demandeur peut saisir le tribunal du travail du silence du centre. Si le revenu d’intégration est accordé, des intérêts courent dès l’expiration des deux délais de décision et de paiement. La décision reste due.',
    ratify: 'La décision du président n’est pas confirmée. Inscrivez-la à l’ordre du jour de la prochaine réunion.',
    notify:
      'Le délai de recours ne court pas tant que la décision n’est pas notifiée, et le demandeur peut saisir le tribunal du travail.',
    pay: 'Des intérêts sont dus de plein droit sur le montant qui n’est pas payé.',
    appeal:
      'Si la lettre et la notification étaient valables, le demandeur ne peut plus contester la décision devant le tribunal du travail.',
    piis: 'Le projet aurait dû être signé. Fixez l’entretien et notez au dossier pourquoi il ne l’est pas.',
    interview:
      'La personne attend un entretien que le centre devait accorder. Proposez-lui un rendez-vous aujourd’hui.',
    review: 'Les conditions du droit ne sont plus vérifiées depuis plus longtemps que la loi ne le permet.',
    visit: 'Aucune visite à domicile n’est notée pour l’année, sauf les exceptions prévues.',
    heating:
      'La demande est arrivée après le délai depuis la livraison : l’allocation peut être refusée pour cette raison.',
    inform: 'L’information demandée par écrit est due depuis ce jour. Répondez sans attendre.',
  } satisfies Record<ClockName, string>,
}

export type TimeLineMessages = typeof timeLineFr
