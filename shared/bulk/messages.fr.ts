import type { ReversibleAct } from './takingBack.ts'

export const bulkFr = {
  /** What was done, as it stands after a colon. */
  acts: {
    triaged: 'tri',
    claimed: 'prise en charge',
    released: 'libération',
    assigned: 'attribution',
    takenOver: 'reprise à un collègue',
    inquiryStarted: 'début de l’enquête sociale',
    proposed: 'remise du rapport et de la proposition',
    sentBack: 'renvoi à l’enquête',
    closed: 'clôture',
    closedEarly: 'clôture sans décision',
    reopened: 'réouverture',
    labelled: 'étiquette ajoutée',
    unlabelled: 'étiquette retirée',
    restReleased: 'remise dans la liste',
  } satisfies Record<ReversibleAct, string>,
  takeBack: {
    region: 'Ce que vous venez de faire',
    done: (number: string, act: string) => `${number} : ${act}`,
    verb: 'Annuler',
    left: (seconds: number) => `${seconds} s`,
    takenBack: (number: string) => `${number} : annulé, la demande est comme avant.`,
  },
}

export type BulkMessages = typeof bulkFr
