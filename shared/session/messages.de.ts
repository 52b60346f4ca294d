import type { SessionMessages } from './messages.fr.ts'

export const sessionDe: SessionMessages = {
  title: 'Anmelden',
  signInName: 'Anmeldename',
  password: 'Passwort',
  show: 'Passwort anzeigen',
  signIn: 'Anmelden',
  setUpDone: 'Das Zentrum ist eingerichtet. Melden Sie sich mit dem soeben angelegten Konto an.',
  ended: 'Ihre Sitzung ist beendet. Melden Sie sich an, um dort fortzufahren, wo Sie waren.',
  signOut: 'Abmelden',
  commands: 'Alle Befehle',
  keys: 'Tastaturkürzel',
  shortcuts: 'Tastenkürzel',
  shortcutsHint: (next, previous) => `${next}, ${previous} und andere einzelne Tasten`,
  account: 'Ihr Konto',
}
