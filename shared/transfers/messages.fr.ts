import type { CompetenceRule, OpenQuestion, Verdict } from '#shared/territory/competence.ts'
import type { TransferAuthor } from './authors.ts'
import type { ReferralWay, SendingWay } from './ways.ts'

export const transfersFr = {
  proposal: {
    title: 'Qui est compétent ?',
    verdicts: {
      ours: 'L’adresse mène à notre centre.',
      another: 'L’adresse mène à un autre centre.',
      several: 'L’adresse peut mener à plusieurs communes.',
      unknown: 'Les réponses ne disent pas encore qui est compétent.',
    } satisfies Record<Verdict, string>,
    centres: (names: string) => `Commune : ${names}`,
    rules: {
      residence:
        'La personne a une adresse : le centre de la commune où elle réside habituellement au moment de la demande. Les faits l’emportent sur le registre (loi du 2 avril 1965, art. 1er, 1°).',
      institution:
        'La personne séjourne dans une institution : le centre de la commune où elle était inscrite à son admission, même si elle change d’institution (loi du 2 avril 1965, art. 2, § 1er).',
      student:
        'La personne est aux études : le centre de la commune où elle est inscrite au moment de la demande, pour toute la durée des études (loi du 2 avril 1965, art. 2, § 6).',
      homeless:
        'La personne est sans abri et hors institution : le centre de la commune où elle séjourne réellement (loi du 2 avril 1965, art. 2, § 7).',
      homelessUrgent:
        'La personne est sans abri et l’aide est urgente : le centre de la commune où elle se trouve. Si elle se présente, le président doit accorder l’aide urgente (loi organique, art. 28, § 1er).',
    } satisfies Record<CompetenceRule, string>,
    checked: (day: string) => `Règles vérifiées le ${day}.`,
    only: 'Ce n’est qu’une proposition : c’est le centre qui décide.',
    asks: 'À vérifier',
    questions: {
      address: 'Où la personne habite-t-elle ? L’adresse manque.',
      municipality: 'De quelle commune s’agit-il ? Celle qui est indiquée n’est pas connue en Belgique.',
      whichMunicipality: 'Laquelle de ces communes ? Le nom et le code postal laissent un doute.',
      livesThere: 'La personne habite-t-elle vraiment à l’adresse du registre ?',
      registeredAtAdmission: 'Où était-elle inscrite quand elle est entrée dans l’institution ?',
      listedInstitution:
        'L’institution est-elle visée par la loi (hôpital psychiatrique, maison de repos, jeunesse, prison…) ?',
      registeredAtRequest: 'Où est-elle inscrite au registre ? L’adresse donnée peut être celle d’un kot.',
      fullTimeStudies: 'Les études sont-elles de plein exercice ?',
      whereStaying: 'Où séjourne-t-elle réellement ?',
      noCentre: 'Cette commune n’a pas de CPAS : demandez au SPP IS lequel est compétent.',
    } satisfies Record<OpenQuestion, string>,
    ownUnknown: 'La commune du centre n’est pas encore indiquée dans les réglages.',
    settled: (competence: string) => `Tri : ${competence}.`,
  },
  course: {
    title: 'Transmission',
    none: (day: string) =>
      `Si le centre n’est pas compétent, la demande est à transmettre au plus tard le ${day}, week-end compris.`,
    noneToUs:
      'Un autre centre nous a transmis cette demande. Si nous ne sommes pas compétents non plus, elle va au SPP IS.',
    by: (day: string) => `À transmettre au plus tard le ${day}.`,
    referBy: (day: string) => `Le SPP IS est à saisir au plus tard le ${day}.`,
    ruleBy: (day: string) => `La désignation est attendue au plus tard le ${day}.`,
    until:
      'Tant que la demande n’est pas transmise, avec ses motifs, c’est notre centre qui doit l’examiner et y répondre (loi organique, art. 58, § 3 ; loi du 26 mai 2002, art. 18, § 4).',
    toRatify: 'Le président a décidé en urgence : à ratifier à la prochaine réunion.',
    came: 'Cette demande a déjà été transmise, puis nous est revenue.',
    refused: 'Le second centre ne s’estime pas compétent non plus.',
    facts: {
      centre: 'Va à',
      decided: 'Décidé',
      reasons: 'Motifs',
      ratified: 'Ratifié',
      revoked: 'Retiré',
      received: 'Première réception',
      sent: 'Transmise',
      applicantTold: 'Demandeur informé',
      refused: 'Refus du second centre',
      refusalReason: 'Ses motifs',
      referred: 'SPP IS saisi',
      ruled: 'Centre désigné',
    },
    ours: 'le nôtre',
    earlier: 'Auparavant',
  },
  letters: {
    title: 'Lettres',
    toCentre: 'Lettre à l’autre centre',
    toApplicant: 'Lettre au demandeur',
    referral: 'Lettre au SPP IS',
    applicantReferral: 'Lettre au demandeur (saisine)',
    newTab: 'nouvel onglet',
  },
  authors: { committee: 'le comité spécial', chair: 'le président, en urgence' } satisfies Record<
    TransferAuthor,
    string
  >,
  authorNote: 'Sa décision est à ratifier à la prochaine réunion (loi organique, art. 58, § 3).',
  ways: {
    registered: 'par recommandé',
    mail: 'par courriel, depuis Relais',
    handed: 'remise contre signature',
  } satisfies Record<SendingWay, string>,
  referralWays: {
    registered: 'par recommandé',
    mail: 'par courriel, depuis Relais',
    byOtherCentre: 'l’autre centre l’a fait lui-même',
  } satisfies Record<ReferralWay, string>,
  steps: {
    decide: 'Le centre n’est pas compétent',
    decideAgain: 'Corriger la décision',
    revoke: 'Le centre est compétent',
    ratify: 'Enregistrer la ratification',
    send: 'Enregistrer l’envoi',
    refuse: 'Enregistrer un refus',
    writeReferral: 'Préparer la lettre au SPP IS',
    refer: 'Enregistrer la saisine',
    rule: 'Enregistrer la désignation',
  },
  fields: {
    reasons: 'Motifs, en fait et en droit',
    reasonsNote: 'Ils figurent tels quels dans les lettres : écrivez-les pour le demandeur aussi.',
    municipality: 'Commune du centre compétent',
    name: 'Nom du centre',
    service: 'Nom du service fédéral',
    kept: 'Ces données restent dans le répertoire des CPAS.',
    author: 'Qui a décidé ?',
    decidedOn: 'Jour de la décision',
    sentOn: 'Jour de l’envoi',
    toCentre: 'À l’autre centre',
    toApplicant: 'Au demandeur',
    toSppIs: 'Au SPP IS',
    number: 'Numéro du recommandé',
    ratifiedOn: 'Jour de la réunion',
    refusedOn: 'Jour du refus',
    refusal: 'Motifs de l’autre centre',
    referredOn: 'Jour de la saisine',
    ruledOn: 'Jour de la désignation',
    ruled: 'Quel centre le ministre a-t-il désigné ?',
    ruledOurs: 'Le nôtre : la demande est rouverte',
    ruledAnother: 'Un autre centre',
    ruledName: 'Nom de ce centre',
    why: 'Pourquoi le centre est-il compétent ?',
  },
  faults: {
    reasons: 'Donnez les motifs, en fait et en droit.',
    reason: 'Donnez une raison.',
    municipality: 'Choisissez la commune dans la liste ; ce ne peut pas être la nôtre.',
    name: 'Donnez un nom.',
    email: 'Cette adresse électronique n’est pas valable.',
    decidedOn: 'Donnez un jour entre la demande et aujourd’hui.',
    on: 'Donnez un jour entre l’étape précédente et aujourd’hui. Un courriel part aujourd’hui.',
    number: 'Donnez le numéro du recommandé.',
    ruled: 'Choisissez une des réponses.',
    ruledName: 'Dites quel centre est désigné.',
  },
}

export type TransfersMessages = typeof transfersFr
