import { aidFr } from '#shared/aid/messages.fr.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'

/** What is said on paper and in the table when the register leaves the program. */
export const registerLetterFr = {
  title: 'Registre des demandes',
  file: 'registre',
  law: 'Registre chronologique tenu en vertu de l’article 58, § 1er, de la loi organique du 8 juillet 1976 des CPAS et de l’article 18 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale.',
  printedOn: (day: string) => `Imprimé le ${day}`,
  facts: {
    period: 'Date de réception',
    lines: 'Nombre de lignes',
    first: 'Première ligne',
    last: 'Dernière ligne',
    printedBy: 'Imprimé par',
  },
  whole: 'Tout le registre',
  from: (day: string) => `À partir du ${day}`,
  until: (day: string) => `Jusqu’au ${day}`,
  between: (from: string, to: string) => `Du ${from} au ${to}`,
  empty: 'Aucune ligne du registre ne porte une date de réception de cette période.',
  complete:
    'Toutes les lignes du registre sont reprises ci-dessous, dans l’ordre de leur inscription. Aucun numéro ne manque.',
  completeInPeriod:
    'Toutes les lignes dont la date de réception tombe dans cette période sont reprises ci-dessous, dans l’ordre de leur inscription.',
  elsewhere:
    'Les numéros qui manquent entre la première et la dernière ligne portent une date de réception hors de cette période.',
  missing: (numbers: string) => `Les numéros suivants manquent au registre : ${numbers}.`,
  noCorrections: 'Aucune de ces lignes n’est une correction.',
  corrections: (numbers: string) =>
    `Les lignes suivantes sont des corrections ; elles ne concernent aucune demande nouvelle : ${numbers}.`,
  correctsLine: (number: string, what: string) => `Corrige la ligne ${number} : ${what}`,
  correctedByLine: (number: string) => `Corrigée par la ligne ${number}`,
  columns: {
    number: 'Numéro',
    enteredAt: 'Inscrite',
    submittedAt: 'Envoyée',
    receivedOn: 'Reçue',
    applicant: 'Demandeur',
    municipality: 'Commune',
    asked: 'Demandé',
    channel: 'Canal',
    corrects: 'Corrige la ligne',
    correction: 'Ce qui était inexact',
    enteredBy: 'Corrigée par',
    correctedBy: 'Corrigée par la ligne',
  },
  aid: aidFr.types,
  channels: intakeFr.words.channel,
}

export type RegisterLetter = typeof registerLetterFr
