import { count } from '#shared/language/count.ts'

export const registerFr = {
  title: 'Registre',
  lead: 'Chaque demande y est inscrite le jour de son arrivée, dans l’ordre (loi organique, art. 58 § 1er). Aucune ligne ne change : une correction est une nouvelle ligne. Les plus récentes d’abord.',
  caption: 'Lignes du registre, la plus récente d’abord',
  total: (lines: number) => count('fr', lines, { one: '# ligne', other: '# lignes' }),
  search: {
    label: 'Chercher dans le registre',
    number: 'Numéro',
    numberNote: 'Par exemple 2026/12',
    from: 'Reçue à partir du',
    to: 'Reçue jusqu’au',
    find: 'Chercher',
    clear: 'Tout le registre',
  },
  takeOut: { pdf: 'Imprimer (PDF)', csv: 'Tableau (CSV)' },
  tooLong: (most: string) => `Pour imprimer, choisissez une période de ${most} lignes au plus.`,
  columns: {
    number: 'Numéro',
    entered: 'Inscrite',
    received: 'Reçue',
    applicant: 'Demandeur',
    asked: 'Demandé',
    channel: 'Canal',
    actions: 'Actions',
  },
  corrects: 'Corrige la ligne',
  correctedBy: 'Corrigée par la ligne',
  said: (worker: string, what: string) => `, par ${worker} : ${what}`,
  /** As short as a column. */
  channels: { cpasOnline: 'CPAS Online', byHand: 'à la main' },
  none: { title: 'Aucune ligne', hint: 'Aucune ligne du registre ne répond à cette recherche.' },
  empty: { title: 'Le registre est vide', hint: 'La première demande qui arrive ouvre le registre.' },
  pages: { label: 'Pages du registre', older: 'Plus anciennes', newer: 'Plus récentes' },
  correct: 'Corriger',
  correctOne: (number: string) => `Corriger la ligne ${number}`,
  correction: {
    title: (number: string) => `Corriger la ligne ${number}`,
    note: 'Une nouvelle ligne, avec son propre numéro, dira ce qui était inexact. La ligne corrigée reste lisible. La demande elle-même ne change pas : ni le nom, ni la commune, ni la date de réception, ni les délais qui en partent.',
    applicant: 'Demandeur',
    municipality: 'Commune',
    receivedOn: 'Reçue le',
    what: 'Ce qui était inexact, et d’où vous le savez',
    write: 'Inscrire la correction',
    written: (number: string) => `La correction est inscrite sous le numéro ${number}.`,
  },
  faults: {
    applicant: 'Écrivez le nom du demandeur.',
    municipality: 'Ce nom de commune est trop long.',
    receivedOn: 'Choisissez un jour qui n’est pas à venir.',
    correction: 'Écrivez ce qui était inexact.',
    corrects: 'Cette ligne ne se corrige pas.',
  },
}

export type RegisterMessages = typeof registerFr
