import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { DecisionLengths, Length } from './letterFacts.ts'

const { longDay, time } = datesIn('fr')

/** « dans les 30 jours », « dans le mois ». */
const within = (of: Length): string => {
  if ('months' in of) return count('fr', of.months, { one: 'dans le mois', other: 'dans les # mois' })
  if ('openDays' in of)
    return count('fr', of.openDays, { one: 'dans le jour ouvrable', other: 'dans les # jours ouvrables' })
  return count('fr', of.days, { one: 'dans le jour', other: 'dans les # jours' })
}

/** What the letters of a transfer say. */
export const transferLetterFr = {
  dateline: (day: string) => `Le ${longDay(day)}`,
  references: { number: 'Dossier', acknowledgement: 'Accusé de réception', applicant: 'Demandeur' },
  greeting: 'Madame, Monsieur,',
  facts: {
    sent: 'Demande envoyée',
    sentAt: (day: string, instant: string) => `le ${longDay(day)} à ${time(instant)}`,
    received: 'Première réception',
    receivedHere: 'Réception par notre CPAS',
    transmittedToUs: 'Transmise par l’autre CPAS',
    transmission: 'Transmission',
    transmittedOn: (day: string) => `le ${longDay(day)} ou, s’il est postérieur, le jour de l’envoi`,
    on: (day: string) => `le ${longDay(day)}`,
  },
  decidedBy: {
    committee: (day: string) => `Décision du comité spécial du service social du ${longDay(day)}.`,
    chair: (day: string) =>
      `Décision prise en urgence par le président le ${longDay(day)}, soumise à ratification (confirmation) à la prochaine réunion.`,
  },
  signed: (worker: string) => `Pour le CPAS, ${worker}`,
  /** To the applicant. */
  toApplicant: {
    transfer: {
      title: 'Votre demande d’aide est transmise à un autre CPAS',
      opening: (centre: string) =>
        `Notre CPAS estime que ce n’est pas à lui de traiter votre demande d’aide : il n’est pas territorialement compétent. Il la transmet à ce centre : ${centre}.`,
      where: 'Votre demande va à',
    },
    referral: {
      title: 'Votre demande d’aide : le ministre désignera le CPAS compétent',
      opening: (service: string) =>
        `Ni notre CPAS ni l’autre CPAS qui a reçu votre demande d’aide ne s’estime compétent. Nous nous adressons à ce service, pour que le ministre désigne le CPAS qui doit vous répondre : ${service}.`,
      where: 'Votre demande est soumise à',
    },
    reasons: 'Pourquoi ?',
    meaning: {
      title: 'Ce que cela change pour vous',
      nothingToDo: 'Vous n’avez pas à introduire une nouvelle demande.',
      firstDate: (day: string) =>
        `La date de votre demande reste le ${longDay(day)}. Si une aide vous est accordée, c’est cette date qui compte.`,
      term: ({ integration, aid }: DecisionLengths) =>
        `L’autre CPAS doit décider ${[
          ...(integration ? [`${within(integration)} pour le revenu d’intégration`] : []),
          ...(aid ? [`${within(aid)} pour l’aide sociale (toute autre aide)`] : []),
        ].join(' et ')}, à compter du jour de la transmission.`,
      until: 'Jusqu’au jour de la transmission, c’est à notre CPAS d’examiner votre demande.',
      conflict:
        'Si l’autre CPAS ne s’estime pas compétent non plus, il s’adresse au SPP Intégration sociale, et le ministre désigne le CPAS qui doit vous répondre.',
      ruling: (length: Length) => `Le ministre désigne un CPAS, à titre provisoire, ${within(length)}.`,
    },
    urgent:
      'C’est urgent ? Si vous n’avez plus de logement, de quoi manger ou de quoi vous soigner, dites-le tout de suite au CPAS de la commune où vous vous trouvez.',
    rights: {
      title: 'Vos droits',
      explanations: 'Vous pouvez nous demander des explications sur cette décision.',
      appeal: (length: Length) =>
        `Si vous n’êtes pas d’accord, vous pouvez introduire un recours devant le tribunal du travail ${within(length)} de la notification de cette lettre (loi organique du 8 juillet 1976, art. 71 ; loi du 26 mai 2002, art. 47).`,
      manner:
        'Le recours se fait par une requête écrite, c’est-à-dire une lettre datée et signée, déposée au greffe (le secrétariat) du tribunal ou envoyée à ce greffe par recommandé.',
      court: 'Tribunal',
      noSuspension: 'Le recours ne suspend pas la décision : elle s’applique entre-temps.',
    },
  },
  /** To the other centre. */
  toCentre: {
    title: 'Transmission d’une demande d’aide',
    opening:
      'En application de l’article 58, § 3, de la loi organique du 8 juillet 1976 et de l’article 18, § 4, de la loi du 26 mai 2002 concernant le droit à l’intégration sociale, nous vous transmettons la demande d’aide ci-jointe. Nous ne nous estimons pas territorialement compétents, et estimons que votre centre l’est, pour les motifs qui suivent.',
    reasons: 'Motifs',
    dates:
      'La date de la demande reste celle de la première réception. Votre délai de décision court à partir du jour de la transmission (loi du 26 mai 2002, art. 21, § 1er).',
    ifNotCompetent: (length: Length) =>
      `Si vous ne vous estimez pas compétent non plus, il vous revient de saisir le SPP Intégration sociale ${within(length)} (loi du 2 avril 1965, art. 15, al. 4).`,
    told: 'Le demandeur reçoit de notre part une lettre motivée qui l’informe de cette transmission.',
  },
  /** To the SPP IS. */
  referral: {
    title: 'Conflit de compétence territoriale : demande de désignation',
    opening:
      'En application de l’article 15, alinéas 4 et 5, de la loi du 2 avril 1965, nous vous soumettons la demande d’aide ci-jointe, pour laquelle aucun des centres saisis ne s’estime compétent. Nous vous prions de faire désigner par le ministre, à titre provisoire, le centre qui doit statuer.',
    reasons: 'Nos motifs',
    otherReasons: (centre: string, day: string) => `Motifs de l’autre centre (${centre}, ${longDay(day)})`,
    told: 'Le demandeur est informé par écrit de la présente.',
  },
  enclosed: {
    title: 'La demande, telle qu’elle a été reçue',
    asked: 'Aides demandées',
  },
  mail: {
    subject: (number: string) => `Demande d’aide ${number} : lettre ci-jointe`,
    text: 'Madame, Monsieur,\n\nVous trouverez notre lettre en annexe.\n\nBien à vous,',
  },
}
export type TransferLetterWords = typeof transferLetterFr
