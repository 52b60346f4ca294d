import { count } from '#shared/language/count.ts'
import type { MailState } from '#shared/mail/states.ts'
import type { Way } from './ways.ts'

export const acknowledgementFr = {
  title: 'Accusé de réception',
  dueToday: 'À donner aujourd’hui',
  dueSince: (days: number) =>
    count('fr', days, { one: 'Pas encore donné : # jour de retard', other: 'Pas encore donné : # jours de retard' }),
  law: 'Il est dû le jour même, aussi quand le centre ne se croit pas compétent (loi organique, art. 58 §2).',
  letterIn: (language: string) => `Lettre en ${language}.`,
  withHelp: (language: string) => `Lettre en ${language}, avec une aide à la lecture en anglais.`,
  languages: { fr: 'français', nl: 'néerlandais', de: 'allemand', en: 'anglais' },
  print: 'Imprimer et remettre',
  mailTo: (address: string) => `Envoyer à ${address}`,
  otherwise: 'Par la poste, ou déjà envoyé…',
  give: 'Donner l’accusé de réception',
  correct: 'Corriger',
  correctTitle: 'Corriger quand et comment',
  how: 'Comment',
  ways: {
    handed: 'Remis en main propre',
    posted: 'Envoyé par la poste',
    mailed: 'Envoyé par courriel',
    cpasOnline: 'Déjà envoyé par CPAS Online',
  } satisfies Record<Way, string>,
  notes: {
    handed: 'La lettre s’ouvre pour être imprimée.',
    posted: 'La lettre s’ouvre pour être imprimée, avec l’adresse.',
    mailed: 'La lettre part en pièce jointe.',
    cpasOnline: 'Relais ne fait pas de lettre.',
  } satisfies Record<Way, string>,
  to: 'Adresse électronique',
  on: 'Jour',
  verbs: {
    handed: 'Donner et imprimer',
    posted: 'Donner et imprimer',
    mailed: 'Envoyer',
    cpasOnline: 'Enregistrer',
  } satisfies Record<Way, string>,
  faults: {
    how: 'Choisissez comment.',
    to: 'Écrivez une adresse électronique complète.',
    on: 'Choisissez un jour entre l’envoi de la demande et aujourd’hui.',
  },
  given: (day: string) => `Accusé de réception donné le ${day}`,
  inWays: {
    handed: 'en main propre',
    posted: 'par la poste',
    mailed: 'par courriel',
    cpasOnline: 'par CPAS Online',
  } satisfies Record<Way, string>,
  mailIs: {
    waiting: 'Le courriel attend de partir.',
    sending: 'Le courriel est en train de partir.',
    sent: 'Le courriel est parti.',
    uncertain: 'On ne sait pas si le courriel est parti : voyez sous « Courrier ».',
    givenUp: 'Le courriel n’est pas parti.',
  } satisfies Record<MailState, string>,
  printAgain: 'Imprimer à nouveau',
}

export type AcknowledgementMessages = typeof acknowledgementFr
