import type { SessionMessages } from './messages.fr.ts'

export const sessionEn: SessionMessages = {
  title: 'Sign in',
  signInName: 'Sign-in name',
  password: 'Password',
  show: 'Show the password',
  signIn: 'Sign in',
  setUpDone: 'The centre is set up. Sign in with the account that you have just made.',
  ended: 'Your session has ended. Sign in to go on where you were.',
  signOut: 'Sign out',
  commands: 'All commands',
  keys: 'Keyboard shortcuts',
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: (next, previous) => `${next}, ${previous} and other single keys`,
  account: 'Your account',
}
