import type { SessionMessages } from './messages.fr.ts'

export const sessionNl: SessionMessages = {
  title: 'Aanmelden',
  signInName: 'Aanmeldnaam',
  password: 'Wachtwoord',
  show: 'Wachtwoord tonen',
  signIn: 'Aanmelden',
  setUpDone: 'Het centrum is ingericht. Meld u aan met de account die u net hebt gemaakt.',
  ended: 'Uw sessie is afgelopen. Meld u aan om verder te gaan waar u gebleven was.',
  signOut: 'Afmelden',
  commands: 'Alle opdrachten',
  keys: 'Sneltoetsen',
  shortcuts: 'Sneltoetsen',
  shortcutsHint: (next, previous) => `${next}, ${previous} en andere losse toetsen`,
  account: 'Uw account',
}
