import { count } from '#shared/language/count.ts'
import type { BulkState } from './contract.ts'
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
  verbs: { assign: 'Attribuer', triage: 'Trier', label: 'Étiqueter' },
  selection: {
    region: 'Demandes sélectionnées',
    export: 'Exporter',
    clear: 'Vider la sélection',
    all: (total: number) => `Sélectionner les ${total} qui répondent au filtre`,
    first: (most: number, total: number) => `Sélectionner les ${most} premières sur ${total}`,
    tooMany: (most: number) => `${most} demandes au plus à la fois : décochez-en.`,
    recent: 'Dernières actions groupées',
  },
  dialog: {
    assign: 'Attribuer les demandes sélectionnées',
    triage: 'Trier les demandes sélectionnées',
    label: 'Étiqueter les demandes sélectionnées',
    export: 'Exporter les demandes sélectionnées',
  },
  choose: {
    show: 'Voir ce qui va se passer',
    ownAid: 'Chaque demande garde les aides qui y sont demandées. Une urgence déjà établie ne baisse jamais.',
    known: 'Le demandeur est-il connu du centre ?',
    keepKnown: 'Ce que dit chaque demande',
    action: 'Que faire ?',
    give: 'Ajouter une étiquette',
    take: 'Retirer une étiquette',
    label: 'Étiquette',
    missingLabel: 'Choisissez une étiquette.',
  },
  preview: {
    title: 'Ce qui va se passer',
    will: (number: number) =>
      count('fr', number, { one: '# demande sera traitée', other: '# demandes seront traitées' }),
    leftOut: (number: number) =>
      count('fr', number, { one: '# demande est laissée de côté', other: '# demandes sont laissées de côté' }),
    request: 'Demande',
    change: 'Ce qui change',
    left: 'Laissée de côté',
    holder: 'En charge',
    nobody: 'personne',
    stage: 'Stade',
    urgency: 'Urgence',
    competence: 'Compétence',
    unsettled: 'à établir',
    back: 'Revenir au choix',
    go: (number: number) => count('fr', number, { one: 'Traiter # demande', other: 'Traiter # demandes' }),
  },
  run: {
    title: 'En cours',
    stopped: 'Arrêtée en chemin',
    progress: (done: number, total: number) => `${done} sur ${total}`,
    stop: 'Arrêter',
    goOn: 'Continuer',
  },
  results: {
    title: 'Résultat',
    state: 'Ce qu’elle est devenue',
    states: {
      waiting: 'Pas traitée',
      done: 'Traitée',
      leftOut: 'Laissée de côté',
      takenBack: 'Annulée',
      stayed: 'Pas annulée',
    },
    counts: {
      waiting: (number: number) =>
        count('fr', number, { one: '# demande pas traitée', other: '# demandes pas traitées' }),
      done: (number: number) => count('fr', number, { one: '# demande traitée', other: '# demandes traitées' }),
      leftOut: (number: number) =>
        count('fr', number, { one: '# demande laissée de côté', other: '# demandes laissées de côté' }),
      takenBack: (number: number) => count('fr', number, { one: '# demande annulée', other: '# demandes annulées' }),
      stayed: (number: number) =>
        count('fr', number, { one: '# demande pas annulée', other: '# demandes pas annulées' }),
    } satisfies Record<BulkState, (number: number) => string>,
    changedMeanwhile: 'Un collègue l’a changée entre-temps.',
    reverse: 'Annuler l’action groupée',
    until: (moment: string) => `Possible jusqu’au ${moment}. Ce qui a changé entre-temps reste en l’état.`,
    show: 'Voir chaque demande',
    hide: 'Masquer les demandes',
  },
  page: {
    title: 'Actions groupées',
    lead: 'Ce qui a été fait à plusieurs demandes à la fois depuis hier à la même heure, et qui peut encore être annulé.',
    empty: (key: string) =>
      `Aucune action groupée depuis un jour. Dans une liste, cochez des demandes (touche ${key}) pour commencer.`,
    by: (name: string, moment: string) => `${name}, ${moment}`,
    assignedTo: (name: string) => `Attribuer à ${name}`,
    triagedAs: (words: string) => `Trier : ${words}`,
    labelled: (label: string) => `Ajouter l’étiquette « ${label} »`,
    unlabelled: (label: string) => `Retirer l’étiquette « ${label} »`,
  },
}

export type BulkMessages = typeof bulkFr
