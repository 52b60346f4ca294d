import type { Act } from './acts.ts'
import type { Said } from './said.ts'

export const journalFr = {
  somebody: 'Quelqu’un',
  sender: 'L’expéditeur',
  acts: {
    received: () => 'La demande est arrivée et est inscrite au registre',
    triaged: ({ actor, details }) => `${actor} a trié la demande : ${details}`,
    claimed: ({ actor }) => `${actor} a pris la demande en charge`,
    released: ({ actor }) => `${actor} a libéré la demande`,
    assigned: ({ actor, colleague }) => `${actor} a attribué la demande à ${colleague}`,
    takenOver: ({ actor, colleague }) => `${actor} a repris la demande de ${colleague}`,
    inquiryStarted: ({ actor }) => `${actor} a commencé l’enquête sociale`,
    proposed: ({ actor }) => `${actor} a remis le rapport et la proposition`,
    sentBack: ({ actor }) => `${actor} a renvoyé la demande à l’enquête`,
    decided: ({ actor, details }) => `${actor} a enregistré la décision : ${details}`,
    notified: ({ actor, details }) => `${actor} a enregistré la notification : ${details}`,
    closed: ({ actor }) => `${actor} a clôturé la demande`,
    closedEarly: ({ actor, details }) => `${actor} a clôturé la demande sans décision : ${details}`,
    reopened: ({ actor }) => `${actor} a rouvert la demande`,
    noted: ({ actor }) => `${actor} a écrit une note`,
    noteEdited: ({ actor }) => `${actor} a modifié une note`,
    originalRead: ({ actor }) => `${actor} a ouvert le message d’origine`,
    messageUnreadable: () => 'Un message n’a pas pu être lu',
    messageTakenIn: ({ actor }) => `${actor} a inscrit un message à la main`,
    messageSetAside: ({ actor }) => `${actor} a écarté un message`,
    signedIn: ({ actor }) => `Connexion de ${actor}`,
    signedOut: ({ actor }) => `Déconnexion de ${actor}`,
    officeSetUp: ({ actor }) => `${actor} a installé le centre`,
    colleagueAdded: ({ actor }) => `${actor} a ajouté un collègue`,
    colleagueChanged: ({ actor }) => `${actor} a modifié les données d’un collègue`,
    senderAdded: ({ actor }) => `${actor} a ajouté un expéditeur`,
    senderKeyAdded: ({ actor }) => `${actor} a ajouté une clé d’expéditeur`,
    senderKeyRemoved: ({ actor }) => `${actor} a retiré une clé d’expéditeur`,
    noticeSeen: ({ actor }) => `${actor} a lu un avis`,
    languageChosen: ({ actor }) => `${actor} a changé de langue`,
  } satisfies Record<Act, (said: Said) => string>,
}

export type JournalMessages = typeof journalFr
