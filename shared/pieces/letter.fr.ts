import { datesIn } from '#shared/language/dates.ts'
import { piecesFr } from './messages.fr.ts'

const { longDay } = datesIn('fr')

/** What the list of papers to bring says to the applicant. */
export const piecesLetterFr = {
  names: piecesFr.names,
  title: 'Documents à nous apporter',
  dateline: (day: string) => `Le ${longDay(day)}`,
  number: 'Votre dossier',
  greeting: 'Madame, Monsieur,',
  opening: (received: string) =>
    `Pour examiner votre demande d’aide, reçue le ${longDay(received)}, nous avons besoin des documents ci-dessous.`,
  by: (day: string) => `Apportez-les ou envoyez-les-nous, si possible, pour le ${longDay(day)}.`,
  copies: 'Une copie ou une photo lisible suffit, sauf si nous vous demandons l’original.',
  list: 'À cocher',
  help: 'Il vous manque un document ? Dites-le-nous : nous vous aidons. Apportez déjà ceux que vous avez.',
  rest: 'Nous nous occupons du reste : les autres documents, nous les demandons nous-mêmes.',
  due: (day: string) =>
    `Les délais légaux continuent de courir : le CPAS doit décider au plus tard le ${longDay(day)}, même s’il manque encore un document.`,
  change: 'Si quelque chose change dans votre situation, dites-le-nous tout de suite.',
  signed: (worker: string) => `Pour le CPAS, ${worker}`,
  mark: 'Aide à la lecture, sans valeur officielle',
}

export type PiecesLetterWords = typeof piecesLetterFr
