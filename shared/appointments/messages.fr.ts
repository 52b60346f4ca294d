import type { AppointmentKind, AppointmentOutcome } from './kinds.ts'

export const appointmentsFr = {
  title: 'Rendez-vous',
  none: 'Aucun rendez-vous n’est fixé.',
  /** What a calendar shows: the number, and nothing of the person. */
  summary: (number: string) => `Rendez-vous ${number}`,
  kinds: {
    interview: 'Entretien',
    homeVisit: 'Visite à domicile',
    phone: 'Appel téléphonique',
    hearing: 'Audition',
  } satisfies Record<AppointmentKind, string>,
  outcomes: {
    held: 'A eu lieu',
    missedByApplicant: 'Demandeur absent',
    cancelledByApplicant: 'Annulé par le demandeur',
    cancelledByUs: 'Annulé par le centre',
  } satisfies Record<AppointmentOutcome, string>,
  make: 'Fixer un rendez-vous',
  kind: 'De quoi s’agit-il ?',
  day: 'Jour',
  time: 'Heure',
  minutes: 'Durée en minutes',
  place: 'Lieu',
  remark: 'Remarque (facultatif)',
  worker: 'Avec qui ?',
  calendar: 'Mettre dans l’agenda',
  howItWent: 'Comment cela s’est-il passé ?',
  correct: 'Corriger',
  overlaps: (when: string, number: string) => `En même temps qu’un autre rendez-vous : ${when}, demande ${number}`,
  with: (worker: string) => `avec ${worker}`,
  duration: (minutes: string) => `${minutes} min`,
  establishes: {
    homeVisit: 'Une visite qui a eu lieu est inscrite comme fait de l’enquête sociale.',
    hearing: 'Une audition qui a eu lieu est inscrite comme fait : la personne a été entendue.',
  },
  wrong: {
    kind: 'Choisissez une des réponses.',
    day: 'Choisissez un jour à partir d’aujourd’hui, dans l’année.',
    time: 'Donnez une heure à venir, par exemple 09:30.',
    minutes: 'Donnez une durée de 5 à 480 minutes.',
    place: 'Dites où.',
  },
}

export type AppointmentsMessages = typeof appointmentsFr
