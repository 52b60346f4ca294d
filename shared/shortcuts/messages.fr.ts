import type { Place, ShortcutName } from './shortcuts.ts'

export const shortcutsFr = {
  title: 'Touches du clavier',
  places: {
    everywhere: 'Partout',
    go: 'Aller à',
    list: 'Dans une liste',
    request: 'Sur une demande',
  } satisfies Record<Place, string>,
  /** What each key does, as a verb or a place. */
  names: {
    search: 'Rechercher',
    palette: 'Toutes les commandes',
    next: 'Prendre la demande la plus pressante',
    takeBack: 'Revenir sur le dernier geste',
    help: 'Toutes les touches',
    goToday: 'Aujourd’hui',
    goToTriage: 'À trier',
    goToTakeOn: 'À prendre en charge',
    goMine: 'Mes demandes',
    goEveryones: 'Toutes les demandes',
    goUnacknowledged: 'Accusés à donner',
    goClosed: 'Clôturées',
    goRegister: 'Registre',
    goMeetings: 'Réunions',
    goUnreadable: 'Messages illisibles',
    goSettings: 'Réglages',
    nextRow: 'Ligne suivante',
    previousRow: 'Ligne précédente',
    openRow: 'Ouvrir la demande',
    selectRow: 'Cocher la ligne',
    closeBeside: 'Fermer la demande ouverte à côté',
    nextRequest: 'Demande suivante de la liste',
    previousRequest: 'Demande précédente de la liste',
    triage: 'Trier',
    claim: 'Prendre en charge',
    release: 'Libérer',
    note: 'Écrire une note',
    acknowledge: 'Accuser réception, ou réimprimer l’accusé',
    label: 'Étiqueter',
    backToList: 'Retour à la liste',
  } satisfies Record<ShortcutName, string>,
  key: 'Touche',
  what: 'Ce que cela fait',
  on: 'Touches actives sur cet appareil',
  onHint:
    'Désactivez-les si vous dictez à cet appareil, ou si une touche part trop vite. Échap, Entrée et les flèches restent actives.',
  /** As they are written on the keys. */
  keyNames: { Control: 'Ctrl', Escape: 'Échap', Enter: 'Entrée', ArrowDown: '↓', ArrowUp: '↑' },
  /** Between two keys that do the same, and between a key and the one after it. */
  or: 'ou',
  andThen: 'puis',
}

export type ShortcutsMessages = typeof shortcutsFr
