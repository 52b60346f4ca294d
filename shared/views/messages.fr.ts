import { count } from '#shared/language/count.ts'
import type { BuiltInView } from './builtIn.ts'

const builtIn: Readonly<Record<BuiltInView, string>> = {
  urgentFree: 'Urgentes, personne ne s’en occupe',
  dueSoon: 'Échéance dans 7 jours',
  unacknowledged: 'Sans accusé de réception',
  untouched: 'Sans action depuis 5 jours',
  german: 'En allemand',
}

export const viewsFr = {
  builtIn,
  groups: { builtIn: 'Vues du programme', office: 'Vues du centre', own: 'Mes vues' },
  noneOwn: 'Réglez les filtres, le tri et les colonnes, puis enregistrez la vue sous un nom.',
  saving: {
    name: 'Enregistrer la liste telle qu’elle est, sous le nom',
    nameMissing: 'Donnez un nom à la vue.',
    office: 'Pour tout le centre',
    save: 'Enregistrer',
    saved: (name: string) => `La vue « ${name} » est enregistrée.`,
  },
  replacing: {
    modified: (name: string) => `La liste n’est plus comme dans la vue « ${name} ».`,
    replace: 'Mettre la vue à jour',
    replaced: (name: string) => `La vue « ${name} » montre maintenant la liste telle qu’elle est.`,
  },
  renaming: { open: (name: string) => `Renommer « ${name} »`, name: 'Nouveau nom', rename: 'Renommer' },
  removing: {
    open: (name: string) => `Supprimer « ${name} »`,
    confirm: (name: string) => `Supprimer la vue « ${name} » ?`,
    confirmOffice: (name: string) => `Supprimer la vue « ${name} » pour tout le centre ?`,
    remove: 'Supprimer',
    removed: (name: string) => `La vue « ${name} » est supprimée.`,
  },
  columns: {
    lead: 'Choisissez ce que la liste montre, et dans quel ordre. Votre choix est retenu pour cette liste. Les flèches ↑ et ↓ vont d’une colonne à l’autre.',
    always: 'Toujours là : le nom ouvre la demande.',
    list: 'Colonnes de la liste, dans leur ordre',
    others: 'Autres colonnes',
    place: 'Place',
    width: 'Largeur',
    earlier: (column: string) => `Avancer « ${column} »`,
    later: (column: string) => `Reculer « ${column} »`,
    narrower: (column: string) => `Rétrécir « ${column} »`,
    wider: (column: string) => `Élargir « ${column} »`,
    movedTo: (column: string, place: number, among: number) => `« ${column} » : place ${place} sur ${among}.`,
    sizedTo: (column: string, width: number) => `« ${column} » : ${width} pixels.`,
    pinned: 'Colonnes qui restent en vue à gauche',
    none: 'Aucune',
    firstOnes: (number: number) => count('fr', number, { one: 'La première', other: 'Les # premières' }),
    density: 'Hauteur des lignes',
    densities: { comfortable: 'Aérée', compact: 'Serrée' },
    usual: 'Revenir aux colonnes habituelles',
  },
  beyond: {
    filters: (names: string) =>
      `Ce lien filtre aussi sur ce que votre rôle ne permet pas de voir (${names}) : la liste est plus large que celle de la personne qui vous l’a envoyé.`,
    columns: (names: string) => `Ce lien montre aussi des colonnes que votre rôle ne permet pas de voir : ${names}.`,
  },
  exporting: {
    title: 'Exporter la liste',
    rows: (number: number) => count('fr', number, { one: '# ligne', other: '# lignes' }),
    moreRows: (number: string) => `Plus de ${number} lignes`,
    columns: (names: string) => `Colonnes, dans cet ordre : ${names}`,
    /** What stands on a second line under another column has a column of its own in the file. */
    beneath: { dueClock: 'Échéance : délai', numberBeneath: 'Demandeur : numéro', marksBeneath: 'Demandeur : repères' },
    noRoom: (names: string) =>
      `Faute de place, cette page ne montre pas ces colonnes, qui sont dans le fichier : ${names}`,
    how: 'Un fichier CSV, qu’Excel ouvre tel quel. L’exportation est inscrite au journal.',
    start: 'Exporter',
    progress: 'Lignes reçues',
    received: (number: string, total: string) => `${number} sur ${total} lignes`,
    stop: 'Arrêter',
    stopped: 'L’exportation est arrêtée : aucun fichier n’est enregistré.',
    done: (number: number, file: string) =>
      count('fr', number, { one: `# ligne dans ${file}`, other: `# lignes dans ${file}` }),
  },
}

export type ViewsMessages = typeof viewsFr
