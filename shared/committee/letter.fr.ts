import { aidFr } from '#shared/aid/messages.fr.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { datesIn } from '#shared/language/dates.ts'
import { queueFr } from '#shared/queue/messages.fr.ts'
import { requestsFr } from '#shared/requests/messages.fr.ts'
import { committeeFr } from './messages.fr.ts'

const { longDay } = datesIn('fr')

/** What the invitation to be heard and the pack of an agenda say. */
export const committeeLetterFr = {
  ...datesIn('fr'),
  aid: aidFr.types,
  grounds: requestsFr.grounds,
  urgencies: queueFr.urgencies,
  compositions: intakeFr.words.composition,
  residences: intakeFr.words.kind,
  bodies: committeeFr.bodies,
  kinds: committeeFr.kinds,
  matters: committeeFr.matters,
  period: committeeFr.period,
  periodicities: committeeFr.perTurn,
  dateline: (day: string) => `Le ${longDay(day)}`,
  hearing: {
    title: 'Votre droit d’être entendu',
    reference: 'Votre dossier',
    greeting: 'Madame, Monsieur,',
    opening: (day: string) =>
      `Nous préparons la décision sur votre demande d’aide, reçue le ${longDay(day)}. Avant cette décision, vous avez le droit d’être entendu : vous pouvez expliquer votre situation avec vos mots et répondre à ce que contient votre dossier.`,
    invitation: 'Nous vous invitons à venir :',
    day: 'Jour',
    time: 'Heure',
    place: 'Lieu',
    accompanied:
      'La personne de votre choix peut vous accompagner ou vous représenter : par exemple un proche, un avocat, un membre d’une association.',
    rights: [
      'Vous pouvez apporter tout document utile, et demander à consulter votre dossier.',
      'Si ce jour ne vous convient pas, appelez-nous vite : nous en cherchons un autre avant la décision.',
      'Si vous avez besoin d’un interprète, dites-le-nous dès que possible.',
      'Rien ne vous oblige à venir. Sans vous, la décision sera prise sur la base de votre dossier.',
    ],
    closing: 'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.',
  },
  pack: {
    title: (body: string, day: string) => `Ordre du jour : ${body}, ${longDay(day)}`,
    mark: 'Huis clos : confidentiel',
    secrecy:
      'Ces pièces sont couvertes par le secret professionnel. Elles ne se copient pas, ne se transmettent pas et se rendent à la fin de la réunion.',
    meeting: { body: 'Organe', day: 'Date', time: 'Heure', place: 'Lieu', closes: 'Ordre du jour clos le' },
    list: { title: 'Points', head: ['N°', 'Registre', 'Demandeur', 'Objet', 'Aide demandée', 'Échéance'] },
    none: 'Aucun point n’est à l’ordre du jour.',
    point: (place: number, number: string, applicant: string) => `${place}. ${number} : ${applicant}`,
    facts: {
      matter: 'Objet',
      applicant: 'Demandeur',
      birthDate: 'Né(e) le',
      address: 'Adresse',
      household: 'Ménage',
      children: 'Enfants à charge',
      asked: 'Aide demandée',
      received: 'Reçue le',
      decideBy: 'À décider au plus tard le',
      urgency: 'Urgence',
      worker: 'Travailleur social',
    },
    report: 'Rapport social',
    noReport: 'Aucun rapport social n’a été écrit.',
    proposal: (aid: string, kind: string) => `Proposition : ${aid}, ${kind}`,
    decided: (aid: string, kind: string) => `Décidé d’urgence : ${aid}, ${kind}`,
    noProposal: 'Aucune proposition n’a été écrite.',
    fields: {
      ground: 'Motif',
      sum: 'Montant',
      period: 'Période',
      calculation: 'Calcul',
      inFact: 'En fait',
      inLaw: 'En droit',
    },
    hearing: {
      title: 'Droit d’être entendu',
      offered: (day: string) => `Proposé par écrit le ${longDay(day)}.`,
      notOffered: 'N’a pas encore été proposé par écrit.',
      asked: (day: string) => `Demandé le ${longDay(day)}.`,
      heard: (day: string) => `Le demandeur a été entendu le ${longDay(day)}.`,
      renounced: (day: string) => `Le demandeur y a renoncé le ${longDay(day)}.`,
    },
    competence: (day: string) => `Le président a déclaré le centre incompétent le ${longDay(day)} ; à ratifier.`,
  },
}

export type CommitteeLetterWords = typeof committeeLetterFr
