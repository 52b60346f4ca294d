import { count } from '#shared/language/count.ts'

export const queueFr = {
  /** Receipts that wait to be acknowledged. */
  receipts: {
    waiting: (number: number) =>
      count('fr', number, {
        one: '# demande attend son accusé de réception',
        other: '# demandes attendent leur accusé de réception',
      }),
    show: 'Voir la liste',
  },
  lists: {
    toTriage: 'À trier',
    toTakeOn: 'À prendre en charge',
    mine: 'Mes demandes',
    everyones: 'Toutes les demandes',
    unacknowledged: 'Accusés à donner',
    closed: 'Clôturées',
  },
  totals: {
    toTriage: (number: number) => count('fr', number, { one: '# demande à trier', other: '# demandes à trier' }),
    toTakeOn: (number: number) =>
      count('fr', number, { one: '# demande à prendre en charge', other: '# demandes à prendre en charge' }),
    mine: (number: number) =>
      count('fr', number, { one: '# demande dont vous avez la charge', other: '# demandes dont vous avez la charge' }),
    everyones: (number: number) => count('fr', number, { one: '# demande en cours', other: '# demandes en cours' }),
    unacknowledged: (number: number) =>
      count('fr', number, {
        one: '# demande sans accusé de réception',
        other: '# demandes sans accusé de réception',
      }),
    closed: (number: number) => count('fr', number, { one: '# demande clôturée', other: '# demandes clôturées' }),
  },
  selecting: {
    one: (applicant: string, number: string) => `Sélectionner ${applicant} (${number})`,
    page: 'Sélectionner toute la page',
    selected: (number: number) =>
      count('fr', number, { one: '# demande sélectionnée', other: '# demandes sélectionnées' }),
  },
  moreThan: (number: number) =>
    count('fr', number, { one: 'Plus de # demande', other: 'Plus de # demandes : affinez les filtres' }),
  stages: {
    received: 'À trier',
    triaged: 'À prendre en charge',
    contact: 'Premier contact',
    inquiry: 'Enquête sociale',
    proposal: 'Proposition',
    decided: 'À notifier',
    followUp: 'Suivi',
    closed: 'Clôturée',
  },
  urgencies: { normal: 'Normale', soon: 'Bientôt', urgent: 'Urgente' },
  outcomes: {
    granted: 'Accordée',
    grantedInPart: 'Accordée en partie',
    refused: 'Refusée',
    grantedUrgently: 'Accordée en urgence',
    transferred: 'Transmise à un autre centre',
    withdrawn: 'Désistement',
    noContact: 'Demandeur injoignable',
    informationOnly: 'Simple information',
    duplicate: 'Doublon',
    invalid: 'Demande non valable',
    knownApplicant: 'Dossier déjà ouvert',
    deceasedOrMoved: 'Décès ou déménagement',
  },
  columns: {
    number: 'Numéro',
    applicant: 'Demandeur',
    aidTypes: 'Aide demandée',
    municipality: 'Commune',
    language: 'Langue',
    receivedOn: 'Reçue',
    dueOn: 'Échéance',
    stage: 'Stade',
    holder: 'En charge',
    urgency: 'Urgence',
    closedOn: 'Clôturée',
    outcome: 'Issue',
    touchedOn: 'Dernière action',
    marks: 'Repères',
  },
  nobody: 'Personne',
  nowhere: 'Commune inconnue',
  /** Under the heading « Commune ». */
  unknown: 'Inconnue',
  noTerm: 'Aucun délai',
  declared: 'déclarée',
  moreAid: (number: number) => count('fr', number, { one: 'et # autre aide', other: 'et # autres aides' }),
  tools: {
    views: 'Vues',
    modified: (view: string) => `${view} (modifiée)`,
    columns: 'Colonnes',
    export: 'Exporter',
    width: (column: string) => `Largeur de la colonne « ${column} »`,
    sideways: 'Liste à faire défiler de côté',
  },
  filters: {
    show: 'Filtrer',
    hide: 'Masquer les filtres',
    stage: 'Stade',
    holder: 'En charge',
    aidType: 'Aide demandée',
    language: 'Langue',
    urgency: 'Urgence',
    overdue: 'En retard seulement',
    dueIn: 'Échéance dans (jours)',
    untouched: 'Sans action depuis (jours)',
    unacknowledged: 'Sans accusé de réception',
    label: 'Étiquette',
    hint: 'Point d’attention',
    from: 'Reçue à partir du',
    to: 'Reçue jusqu’au',
    sort: 'Trier par',
    any: 'Sans filtre',
  },
  inForce: {
    label: 'Filtres et tri en vigueur',
    stage: (name: string) => `Stade : ${name}`,
    holder: (name: string) => `En charge : ${name}`,
    aidType: (name: string) => `Aide : ${name}`,
    language: (name: string) => `Langue : ${name}`,
    urgency: (name: string) => `Urgence : ${name}`,
    overdue: 'En retard',
    dueIn: (days: number) =>
      count('fr', days, { one: 'Échéance dans # jour au plus', other: 'Échéance dans # jours au plus' }),
    untouched: (days: number) =>
      count('fr', days, { one: 'Sans action depuis # jour', other: 'Sans action depuis # jours' }),
    unacknowledged: 'Sans accusé de réception',
    labelled: (name: string) => `Étiquette : ${name}`,
    hint: (name: string) => `Point d’attention : ${name}`,
    from: (day: string) => `Reçue à partir du ${day}`,
    to: (day: string) => `Reçue jusqu’au ${day}`,
    ascending: (column: string) => `Tri : ${column}, croissant`,
    descending: (column: string) => `Tri : ${column}, décroissant`,
    remove: (what: string) => `Retirer « ${what} »`,
    clear: 'Tout effacer',
    clearAll: 'Effacer les filtres',
  },
  paging: {
    label: 'Pages de la liste',
    previous: 'Page précédente',
    next: 'Page suivante',
    range: (from: string, to: string, total: string) => `${from} à ${to} sur ${total}`,
    rows: 'Lignes par page',
  },
  changes: (number: number) => count('fr', number, { one: '# changement', other: '# changements' }),
  showChanges: 'Afficher',
  keys: (next: string, previous: string, open: string) =>
    `${next} et ${previous} passent d’une ligne à l’autre, ${open} ouvre la demande.`,
  waiting: 'La liste se charge',
  empty: {
    toTriage: {
      title: 'Rien à trier',
      hint: 'Toutes les demandes reçues ont été triées. Les nouvelles apparaîtront ici d’elles-mêmes.',
    },
    toTakeOn: { title: 'Rien à prendre en charge', hint: 'Chaque demande triée a quelqu’un qui s’en occupe.' },
    mine: {
      title: 'Vous n’avez aucune demande en charge',
      hint: 'Prenez-en une dans la liste « À prendre en charge ».',
    },
    everyones: { title: 'Aucune demande en cours', hint: 'Les demandes envoyées au centre apparaîtront ici.' },
    unacknowledged: {
      title: 'Tous les accusés de réception sont donnés',
      hint: 'Une demande arrive ici quand son accusé de réception n’est pas encore donné : il est dû le jour même.',
    },
    closed: {
      title: 'Aucune demande clôturée',
      hint: 'Une demande arrive ici quand elle est clôturée avec une issue.',
    },
    filtered: { title: 'Aucune demande ne répond à ces filtres', hint: 'Retirez un filtre pour élargir la liste.' },
  },
  pane: {
    label: 'Demande ouverte',
    close: 'Fermer la demande',
    wide: 'Ouvrir en pleine page',
  },
}

export type QueueMessages = typeof queueFr
