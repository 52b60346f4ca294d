import { count } from '#shared/language/count.ts'

export const layoutFr = {
  product: 'Relais',
  labelled: (label: string, said: string) => `${label} : ${said}`,
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',
  foldRail: 'Réduire le menu',
  unfoldRail: 'Déployer le menu',
  unreadable: 'Messages illisibles',
  today: 'Aujourd’hui',
  register: 'Registre',
  meetings: 'Réunions',
  settings: 'Réglages',
  colleagues: 'Collègues',
  senders: 'Expéditeurs',
  theme: { label: 'Apparence', light: 'Claire', dark: 'Sombre', auto: 'Comme le système' },
  language: 'Langue',
  /** As they stand in a sentence. */
  languages: { fr: 'français', nl: 'néerlandais', de: 'allemand', en: 'anglais' },
  live: { connected: 'À jour', waiting: 'Connexion…', lost: 'Reconnexion…', told: 'Suivi en direct : ' },
  /** As they are written on the keys of a keyboard. */
  keyNames: { Control: 'Ctrl', Shift: 'Maj', Escape: 'Échap', Enter: 'Entrée', ArrowDown: '↓', ArrowUp: '↑' },
  tryAgain: 'Réessayer',
  failed: 'Cette partie n’a pas pu être affichée',
  waiting: 'Chargement',
  close: 'Fermer',
  cancel: 'Annuler',
  /** The first line of a list of which one is to be chosen. */
  choose: 'Choisir',
  notFound: {
    title: 'Cette page n’existe pas',
    hint: 'L’adresse est peut-être incomplète, ou la page a été retirée.',
    back: 'Revenir au début',
  },
  heldBy: (holder: string, since: string) => `${holder} s’en occupe depuis le ${since}.`,
  retryIn: (minutes: number) =>
    count('fr', minutes, { one: 'Réessayez dans # minute.', other: 'Réessayez dans # minutes.' }),
  daysLate: (days: number) => count('fr', days, { one: '# jour de retard', other: '# jours de retard' }),
  noLists: {
    title: (name: string) => `Bonjour, ${name}`,
    hint: 'Votre rôle ne donne pas accès aux demandes.',
    dpo: 'Le journal de qui a vu et fait quoi est tenu dès maintenant ; la page pour le consulter arrive avec une prochaine version.',
  },
}

export type LayoutMessages = typeof layoutFr
