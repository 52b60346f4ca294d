import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('fr')

const length = (of: Length): string => {
  if ('months' in of) return count('fr', of.months, { one: 'un mois', other: '# mois' })
  if ('openDays' in of) return count('fr', of.openDays, { one: 'un jour ouvrable', other: '# jours ouvrables' })
  return count('fr', of.days, { one: 'un jour', other: '# jours' })
}
const within = (of: Length): string => {
  if ('months' in of) return count('fr', of.months, { one: 'dans le mois', other: 'dans les # mois' })
  if ('openDays' in of)
    return count('fr', of.openDays, { one: 'dans le jour ouvrable', other: 'dans les # jours ouvrables' })
  return count('fr', of.days, { one: 'dans le jour', other: 'dans les # jours' })
}

/** What the acknowledgement of receipt says, and the mail that carries it. */
export const acknowledgementLetterFr = {
  title: 'Accusé de réception de votre demande d’aide',
  dateline: (day: string) => `Le ${longDay(day)}`,
  references: { number: 'Votre dossier', acknowledgement: 'Accusé de réception' },
  greeting: 'Madame, Monsieur,',
  opening: 'Nous avons bien reçu votre demande d’aide. Cette lettre en est la preuve : gardez-la.',
  facts: {
    sent: 'Demande envoyée',
    sentAt: (day: string, instant: string) => `le ${longDay(day)} à ${time(instant)}`,
    received: 'Date légale de réception',
    firstReceived: 'Reçue d’abord par un autre CPAS',
    transmitted: 'Transmise à notre CPAS',
    on: (day: string) => `le ${longDay(day)}`,
    service: 'Service',
    worker: 'Votre assistant ou assistante sociale',
    desk: 'Personne de contact',
    atTheDesk: 'l’accueil du CPAS ; il désignera la personne qui suit votre dossier',
    phone: 'Téléphone',
  },
  receivedLater:
    'Une demande envoyée un samedi, un dimanche ou un jour férié légal est considérée comme reçue le premier jour ouvrable qui suit (loi organique du 8 juillet 1976, art. 58 §1).',
  transmitted:
    'Un autre CPAS a reçu votre demande avant nous et nous l’a transmise. La date de votre demande reste celle de la première réception.',
  due: (day: string) => `Le CPAS doit décider au plus tard le ${longDay(day)}.`,
  term: (of: Length, article: string) => `Il a pour cela ${length(of)} à partir de la réception (${article}).`,
  termOnceTransmitted: (of: Length, article: string) =>
    `Il a pour cela ${length(of)} à partir du jour où l’autre CPAS nous a transmis votre demande (${article}).`,
  notified: (of: Length, article: string) =>
    `Il vous envoie ensuite sa décision par écrit, ${within(of)} (${article}).`,
  notCompetent: (of: Length, article: string) =>
    `Notre CPAS pense qu’un autre CPAS doit traiter votre demande. Dans ce cas, il la lui transmet ${within(of)} de la réception (${article}) et vous écrit pourquoi. Vous n’avez pas à refaire de demande : sa date reste la même. Tant que notre CPAS ne l’a pas transmise, c’est lui qui doit vous répondre.`,
  maybeNotCompetent:
    'Si un autre CPAS doit traiter votre demande, nous la lui transmettons et nous vous écrivons pourquoi. Vous n’avez pas à refaire de demande : sa date reste la même.',
  rights: {
    title: 'Vos droits',
    decision: 'Vous recevez une décision écrite, qui explique ses raisons.',
    hearing:
      'Vous pouvez demander à être entendu avant la décision. Une personne de votre choix peut vous accompagner ou vous représenter.',
    appeal: (of: Length, article: string) =>
      `Si vous n’êtes pas d’accord avec la décision, vous pouvez introduire un recours au tribunal du travail ${within(of)} de sa notification (${article}). La notification, c’est l’envoi par recommandé ou la remise en mains propres. La décision vous dira comment faire.`,
    silence:
      'Si vous ne recevez pas de décision à temps, vous pouvez aussi vous adresser au tribunal du travail. N’attendez pas : là aussi, un délai court.',
    payment: (of: Length, article: string) =>
      `Si le revenu d’intégration vous est accordé, le premier paiement suit ${within(of)} de la décision. Si le CPAS décide ou paie trop tard, il vous doit des intérêts (${article}).`,
    secrecy: 'Ce que vous nous dites est couvert par le secret professionnel.',
  },
  next: {
    title: 'Et maintenant ?',
    contact:
      'Un assistant social ou une assistante sociale prend contact avec vous et vous dit quels documents apporter.',
    inquiry:
      'Cette personne fait une enquête sociale : elle regarde avec vous quelle est votre situation et ce qu’il vous faut. En règle générale, elle vient aussi vous voir chez vous.',
    decision: 'Le CPAS décide et vous écrit.',
    changes: 'Si votre adresse, votre téléphone ou votre situation change, dites-le-nous tout de suite.',
  },
  urgent:
    'C’est urgent ? Si vous n’avez plus de logement, de quoi manger ou de quoi vous soigner, dites-le-nous tout de suite : une aide urgente peut être décidée sans attendre.',
  signed: (worker: string) => `Pour le CPAS, ${worker}`,
  laws: {
    OL: 'loi organique du 8 juillet 1976',
    DIS: 'loi du 26 mai 2002',
    L65: 'loi du 2 avril 1965',
  },
  article: (law: string, number: string) => `${law}, art. ${number}`,
  /** Between two articles. */
  and: ' ; ',
  /** Only in the language of a reading help. */
  help: {
    title: 'Aide à la lecture de l’accusé de réception',
    mark: (language: string) => `Aide à la lecture, sans valeur officielle : seule la lettre en ${language} fait foi.`,
  },
  languages: { fr: 'français', nl: 'néerlandais', de: 'allemand' },
  mail: {
    subject: (number: string) => `Votre demande ${number}`,
    text: ({ number, office, phone }: { readonly number: string; readonly office: string; readonly phone: string }) =>
      [
        'Madame, Monsieur,',
        `Nous avons bien reçu votre demande ${number}. L’accusé de réception est joint à ce courriel : gardez-le.`,
        ...(phone === '' ? [] : [`Une question ? Appelez-nous au ${phone}.`]),
        office,
      ].join('\n\n'),
  },
}

export type AcknowledgementWords = typeof acknowledgementLetterFr
