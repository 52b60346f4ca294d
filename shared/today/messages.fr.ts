import { bodiesFr } from '#shared/committee/bodies.fr.ts'
import { count } from '#shared/language/count.ts'
import type { Reason } from './contract.ts'
import type { Pressure } from './pressure.ts'

export const todayFr = {
  bodies: bodiesFr,
  title: 'Aujourd’hui',
  lines: (number: number) => count('fr', number, { one: '# chose à faire', other: '# choses à faire' }),
  keys: (next: string, previous: string, open: string) =>
    `${next} et ${previous} passent d’une ligne à l’autre, ${open} ouvre la demande.`,
  pressures: {
    late: 'En retard',
    today: 'Pour aujourd’hui',
    soon: 'Dans les sept jours',
    later: 'Ensuite',
  } satisfies Record<Pressure, string>,
  why: {
    acknowledge: 'Accusé de réception à donner',
    /** The name of the term: « Décision ». */
    term: (name: string) => `Délai : ${name}`,
    termRuns: 'Un délai court',
    closedUndecided: 'Clôturée sans décision, mais le délai court',
    ratify: 'Prise en urgence, à ratifier',
    enter: (day: string) => `Décisions à enregistrer : réunion du ${day}`,
    noMeeting: 'aucune réunion n’est fixée',
    promise: (words: string) => `Vous avez promis : ${words}`,
    promiseOf: (colleague: string, words: string) => `${colleague} a promis : ${words}`,
    awaited: (words: string) => `On vous a promis : ${words}`,
    appointment: (time: string, place: string) => `Rendez-vous à ${time}, ${place}`,
    unsaid: (when: string) => `Rendez-vous du ${when} : comment s’est-il passé ?`,
    mail: 'Un courriel n’est peut-être pas parti',
    handed: (colleague: string) => `${colleague} vous l’a confiée`,
    piece: 'Une pièce est arrivée',
    agenda: 'Proposition prête : clôture de l’ordre du jour',
    noAgenda: 'Proposition prête',
    rest: (openDays: number) =>
      count('fr', openDays, {
        one: 'Sans action depuis # jour ouvrable : toujours à vous ?',
        other: 'Sans action depuis # jours ouvrables : toujours à vous ?',
      }),
    resting: (colleague: string, openDays: number) =>
      count('fr', openDays, {
        one: `Chez ${colleague}, sans action depuis # jour ouvrable`,
        other: `Chez ${colleague}, sans action depuis # jours ouvrables`,
      }),
    new: 'Nouvelle demande à trier',
  },
  unheld: 'Personne ne s’en occupe',
  /** How many requests wait for the meeting’s answer. */
  waiting: (number: number) => count('fr', number, { one: '# demande', other: '# demandes' }),
  since: (day: string) => `depuis ${day}`,
  next: {
    acknowledge: 'Donner l’accusé',
    decide: 'Préparer la décision',
    transfer: 'Transmettre',
    notify: 'Notifier',
    open: 'Ouvrir',
    hold: 'Attribuer',
    reopen: 'Rouvrir',
    meeting: 'Voir les réunions',
    enter: 'Enregistrer',
    kept: 'C’est fait',
    remind: 'Relancer',
    prepare: 'Préparer',
    tell: 'Le dire',
    mail: 'Voir le courriel',
    pieces: 'Voir les pièces',
    agenda: 'Mettre à l’ordre du jour',
    keepClaim: 'Je la garde',
    giveBack: 'Libérer',
    putBack: 'Remettre dans la liste',
    triage: 'Trier',
  },
  nextFor: (action: string, applicant: string) => `${action} : ${applicant}`,
  kinds: {
    acknowledge: 'Accusés de réception à donner',
    term: 'Délais proches ou dépassés',
    closedUndecided: 'Clôturées sans décision',
    ratify: 'Décisions à ratifier',
    enter: 'Réunions dont les décisions sont à enregistrer',
    promise: 'Promesses à tenir',
    awaited: 'Promesses qu’on vous a faites',
    appointment: 'Rendez-vous',
    unsaid: 'Rendez-vous dont la suite n’est pas dite',
    mail: 'Courriels en difficulté',
    handed: 'Demandes confiées',
    piece: 'Pièces arrivées',
    agenda: 'Propositions prêtes',
    rest: 'Demandes que vous avez en charge, sans action',
    resting: 'Demandes de collègues, sans action',
    new: 'Demandes à trier',
  } satisfies Record<Reason, string>,
  more: (number: string, kind: string) => `${kind} : encore ${number}`,
  unfold: 'Montrer',
  moreTitle: 'Ce qui n’est pas montré ici',
  empty: {
    title: 'Rien ne vous attend',
    hint: 'Tout ce qui vous revenait est fait. Ce qui arrive apparaîtra ici de lui-même.',
    mine: 'Voir mes demandes',
  },
}

export type TodayMessages = typeof todayFr
