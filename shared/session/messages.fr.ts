export const sessionFr = {
  title: 'Se connecter',
  signInName: 'Nom de connexion',
  password: 'Mot de passe',
  show: 'Afficher le mot de passe',
  signIn: 'Se connecter',
  setUpDone: 'Le centre est installé. Connectez-vous avec le compte que vous venez de créer.',
  ended: 'Votre session est terminée. Connectez-vous pour reprendre où vous en étiez.',
  signOut: 'Se déconnecter',
  commands: 'Toutes les commandes',
  keys: 'Toutes les touches',
  shortcuts: 'Raccourcis clavier',
  shortcutsHint: (next: string, previous: string) => `${next}, ${previous} et les autres touches seules`,
  account: 'Votre compte',
}

export type SessionMessages = typeof sessionFr
