import { aidFr } from '#shared/aid/messages.fr.ts'
import type { Length } from '#shared/clocks/terms.ts'
import type { DecidingBody, Periodicity, ProposalKind } from '#shared/committee/words.ts'
import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import { requestsFr } from '#shared/requests/messages.fr.ts'

type Paid = { readonly amount: string; readonly periodicity: string; readonly from: string; readonly until: string }
type Between = Pick<Paid, 'from' | 'until'>

/** What the decision letter says in French. */
export const decisionLetterFr = {
  ...datesIn('fr'),
  aids: aidFr.types,
  grounds: requestsFr.grounds,
  title: 'Décision sur votre demande d’aide',
  draft: 'PROJET – à ne pas envoyer',
  readingHelp: 'Aide à la lecture, sans valeur officielle',
  dateline: (day: string) => `Le ${day}`,
  references: {
    file: 'Numéro de dossier',
    service: 'Service',
    worker: 'Assistant(e) social(e)',
  },
  opening: (day: string) =>
    `Vous avez demandé une aide à notre CPAS ; votre demande a été reçue le ${day}. Voici ce qui a été décidé.`,
  decidedBy: {
    committee: (day: string) => `Le comité spécial du service social a pris cette décision le ${day}.`,
    council: (day: string) => `Le conseil de l’action sociale a pris cette décision le ${day}.`,
    president: (day: string) => `Le président a pris cette décision en urgence le ${day}.`,
  } satisfies Record<DecidingBody, (day: string) => string>,
  toRatify: 'Une décision urgente est soumise à la prochaine réunion, qui la confirme ou non : c’est la ratification.',
  headings: {
    decision: 'Ce qui a été décidé',
    reasons: 'Pourquoi',
    calculation: 'Comment le montant est calculé',
    appeal: 'Vous n’êtes pas d’accord ?',
    questions: 'Des questions ?',
    law: 'Les articles du Code judiciaire',
  },
  outcomes: {
    granted: (aid: string) => `${aid} : votre demande est acceptée.`,
    grantedInPart: (aid: string) => `${aid} : votre demande est acceptée en partie.`,
    refused: (aid: string) => `${aid} : votre demande est refusée.`,
  } satisfies Record<ProposalKind, (aid: string) => string>,
  paid: ({ amount, periodicity, from, until }: Paid) =>
    `Vous recevez ${amount} ${periodicity}${from && `, à partir du ${from}`}${until && ` et jusqu’au ${until}`}.`,
  lasts: ({ from, until }: Between) => `L’aide commence le ${from}${until && ` et se termine le ${until}`}.`,
  firstPayment: (day: string) => `Le premier paiement se fait au plus tard le ${day}.`,
  periodicities: {
    once: 'en une fois',
    weekly: 'par semaine',
    monthly: 'par mois',
    yearly: 'par an',
  } satisfies Record<Periodicity, string>,
  ground: (ground: string) => `Motif : ${ground}.`,
  inFact: (reasons: string) => `Les faits : ${reasons}`,
  inLaw: (reasons: string) => `La loi : ${reasons}`,
  calculated: (aid: string, calculation: string) => `${aid} : ${calculation}`,
  appeal: 'Vous pouvez introduire un recours contre cette décision devant le tribunal du travail.',
  court: 'Tribunal',
  courtAddress: 'Adresse du greffe',
  lengths: (length: Length) => {
    if ('months' in length) return `${length.months} mois`
    return 'days' in length
      ? count('fr', length.days, { one: '# jour calendrier', other: '# jours calendrier' })
      : count('fr', length.openDays, { one: '# jour ouvrable', other: '# jours ouvrables' })
  },
  laws: {
    DIS: (article: string) => `article ${article} de la loi du 26 mai 2002 concernant le droit à l’intégration sociale`,
    OL: (article: string) =>
      `article ${article} de la loi organique du 8 juillet 1976 des centres publics d’action sociale`,
  },
  term: (length: string) => `Vous avez ${length} pour introduire ce recours.`,
  termStarts: (articles: string) =>
    `Si cette lettre vous est envoyée par recommandé, le délai commence le premier jour ouvrable qui suit l’envoi. Si elle vous est remise en mains propres, il commence le jour où vous signez pour réception (${articles}).`,
  extended:
    'Si le dernier jour tombe un samedi, un dimanche ou un jour férié légal, vous avez encore le premier jour ouvrable qui suit.',
  afterwards: 'Après ce délai, le tribunal ne peut plus examiner votre recours.',
  manner:
    'Comment faire ? Écrivez une requête, c’est-à-dire une lettre au tribunal : votre nom, votre adresse, la décision que vous contestez et, en quelques mots, pourquoi. Datez-la, signez-la et joignez une copie de la présente. Déposez-la au greffe (le secrétariat du tribunal) ou envoyez-la à ce greffe par lettre recommandée. Introduire un recours est gratuit. Un avocat n’est pas obligatoire ; vous pouvez aussi vous faire aider ou représenter, comme le prévoit l’article 728 du Code judiciaire, repris plus bas. L’article 1017 dit qui paie les frais du procès.',
  noSuspension:
    'Le recours ne suspend pas la décision : elle s’applique tant que le tribunal n’en a pas décidé autrement.',
  explanations: (service: string, worker: string, ways: string) =>
    `Le service « ${service} » vous explique cette décision sur simple demande. Demandez ${worker} : ${ways}.`,
  article728: 'Article 728 du Code judiciaire',
  article1017: 'Article 1017 du Code judiciaire',
  signatures: ['La direction générale', 'La présidence'],
}

export type DecisionLetterWords = typeof decisionLetterFr
