import type { Matter } from '#shared/meetings/agenda.ts'
import { meetingsFr } from '#shared/meetings/messages.fr.ts'
import type { DecisionField } from './aidDecision.ts'
import { bodiesFr } from './bodies.fr.ts'
import type { Periodicity, ProposalKind } from './words.ts'

export const committeeFr = {
  bodies: bodiesFr,
  kinds: { granted: 'octroi', grantedInPart: 'octroi partiel', refused: 'refus' } satisfies Record<
    ProposalKind,
    string
  >,
  /** The same at the head of a line, or to choose. */
  answers: { granted: 'Octroi', grantedInPart: 'Octroi partiel', refused: 'Refus' } satisfies Record<
    ProposalKind,
    string
  >,
  matters: {
    decision: 'Décision',
    ratification: 'Ratification d’une décision urgente',
    competence: 'Ratification de l’incompétence',
  } satisfies Record<Matter, string>,
  period: (from: string, until: string | null) => (until ? `du ${from} au ${until}` : `à partir du ${from}`),
  perTurn: {
    once: (sum: string) => `${sum} en une fois`,
    weekly: (sum: string) => `${sum} par semaine`,
    monthly: (sum: string) => `${sum} par mois`,
    yearly: (sum: string) => `${sum} par an`,
  } satisfies Record<Periodicity, (sum: string) => string>,
  periodicities: { once: 'En une fois', weekly: 'Par semaine', monthly: 'Par mois', yearly: 'Par an' },
  by: (name: string, moment: string) => `${name}, ${moment}`,
  write: 'Écrire',
  change: 'Modifier',
  remove: 'Retirer',
  save: 'Enregistrer',
  /** Under which the report, the proposals and the hearing are folded once it is decided. */
  before: 'Ce qui a préparé la décision',
  report: {
    title: 'Rapport social',
    none: 'Le rapport social n’est pas encore écrit.',
    write: 'Écrire le rapport',
    change: 'Modifier le rapport',
    missing: 'Écrivez le rapport.',
    meanwhile: 'Le rapport tel qu’il est enregistré maintenant',
  },
  proposals: {
    title: 'Propositions',
    none: 'Pas encore de proposition',
    notAsked: 'non demandée',
    propose: (aid: string) => `Proposer : ${aid}`,
    change: (aid: string) => `Modifier la proposition : ${aid}`,
    remove: (aid: string) => `Retirer la proposition : ${aid}`,
    add: 'Proposer une autre aide',
  },
  fields: {
    kind: 'Réponse',
    aidType: 'Aide',
    ground: 'Motif du refus',
    amount: 'Montant en euros',
    periodicity: 'Périodicité',
    from: 'À partir du',
    until: 'Jusqu’au',
    untilNote: 'vide : tant que les conditions sont remplies',
    calculation: 'Calcul',
    reasonsInFact: 'Motivation en fait',
    reasonsInLaw: 'Motivation en droit',
  },
  missing: {
    kind: 'Choisissez une réponse.',
    aidType: 'Choisissez une aide.',
    ground: 'Choisissez le motif du refus.',
    amount: 'Donnez un montant, par exemple 1 310,50 ; jamais moins de zéro.',
    periodicity: 'Dites à quel rythme le montant est payé.',
    from: 'Donnez le premier jour.',
    until: 'Donnez un jour qui ne précède pas le premier.',
    reasonsInFact: 'Dites sur quels faits la réponse repose.',
    reasonsInLaw: 'Dites sur quelle disposition elle repose.',
  } satisfies Record<DecisionField | 'kind', string>,
  hearing: {
    title: 'Droit d’être entendu',
    facts: { hearingOffered: 'Proposé par écrit', hearingAsked: 'Demandé par la personne', heard: 'Audition' },
    ends: { heard: 'La personne a été entendue', renounced: 'La personne y a renoncé' },
    notYet: 'pas encore',
    record: 'Enregistrer un fait',
    what: 'Ce qui s’est passé',
    day: 'Jour',
    missingDay: 'Donnez un jour entre l’envoi de la demande et aujourd’hui.',
    missingWhat: 'Dites ce qui s’est passé.',
    invite: 'Inviter par lettre',
    inviteTitle: 'Inviter la personne à être entendue',
    heldOn: 'Jour de l’audition',
    startsAt: 'Heure',
    place: 'Lieu',
    make: 'Établir la lettre',
    made: 'La lettre est prête dans la partie « Courrier ».',
    missing: {
      heldOn: 'Donnez un jour à venir.',
      startsAt: 'Donnez une heure, par exemple 14:30.',
      place: 'Dites où.',
    },
    warning:
      'Un refus est proposé, et la personne n’a pas encore été informée par écrit de son droit d’être entendue avant la décision.',
  },
  useful: {
    last: (day: string, closes: string) => `Dernière réunion utile : ${day}, ordre du jour clos ${closes}.`,
    standing: (day: string) => `À l’ordre du jour de la réunion du ${day}.`,
    held: (day: string) => `Réunion du ${day} : la décision n’est pas encore enregistrée.`,
    late: (day: string, decideBy: string) =>
      `La réunion du ${day} est après le dernier jour pour décider, le ${decideBy}.`,
    none: 'Aucune réunion ne peut plus décider à temps : demandez une décision urgente au président, ou une réunion de plus.',
    plan: 'Voir les réunions',
  },
  homeless:
    'La personne est sans domicile fixe. Si elle se présente, le président doit lui répondre aussitôt pour l’aide urgente (loi organique, art. 28 §1).',
  agenda: {
    title: 'Ordre du jour',
    none: 'La demande n’est à l’ordre du jour d’aucune réunion.',
    put: 'Mettre à l’ordre du jour',
    putOnThis: 'Inscrire à cette réunion',
    meeting: 'Réunion',
    noMeeting: 'Aucune réunion n’est fixée.',
    off: 'Retirer',
    offOne: (day: string) => `Retirer de l’ordre du jour du ${day}`,
    closedOn: (day: string) => `clos le ${day}`,
  },
  made: {
    title: 'Décision',
    by: (body: string, day: string) => `${body}, ${day}`,
    toRatify: 'à ratifier',
    ratified: (day: string) => `ratifiée le ${day}`,
    toRatifyOn: (day: string) => `La décision urgente est à ratifier à la réunion du ${day}.`,
    toRatifyUnplanned: 'La décision urgente est à ratifier, et aucune réunion n’est fixée.',
    notRatified: (day: string) =>
      `La réunion du ${day} n’a pas ratifié la décision urgente : une nouvelle décision est nécessaire.`,
  },
  decide: {
    body: 'Qui a décidé',
    why: 'Pourquoi la décision ne pouvait pas attendre',
    whyMissing: 'Dites pourquoi elle ne pouvait pas attendre la réunion.',
    urgent: 'Enregistrer une décision urgente',
    outside: 'Décision hors réunion',
    urgentNote:
      'Le président décide seul, en urgence ; sa décision est mise à l’ordre du jour de la prochaine réunion pour ratification. Une aide laissée ouverte reste à décider par le comité.',
    add: 'Décider aussi d’une autre aide',
    open: 'reste à décider',
    asProposed: 'Comme proposé',
    other: 'Autrement',
    later: 'Reporté',
    answer: (aid: string) => `Décision : ${aid}`,
    noProposal: 'Sans proposition écrite',
    nothing: 'Décidez au moins d’une aide.',
  },
  ...meetingsFr,
}

export type CommitteeMessages = typeof committeeFr
