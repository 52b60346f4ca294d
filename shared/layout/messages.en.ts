import { count } from '#shared/language/count.ts'
import type { LayoutMessages } from './messages.fr.ts'

export const layoutEn: LayoutMessages = {
  product: 'Relais',
  skip: 'Skip to content',
  navigation: 'Main navigation',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  foldRail: 'Fold the menu',
  unfoldRail: 'Unfold the menu',
  unreadable: 'Could not be read',
  colleagues: 'Colleagues',
  senders: 'Senders',
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'As the system' },
  language: 'Language',
  languages: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },
  live: { connected: 'Up to date', waiting: 'Connecting…', lost: 'Reconnecting…', told: 'Live updates: ' },
  tryAgain: 'Try again',
  failed: 'This part could not be shown',
  waiting: 'Loading',
  close: 'Close',
  cancel: 'Cancel',
  notFound: {
    title: 'This page does not exist',
    hint: 'The address may be incomplete, or the page was taken away.',
    back: 'Back to the start',
  },
  heldBy: (holder, since) => `${holder} has held it since ${since}.`,
  retryIn: (minutes) => count('en', minutes, { one: 'Try again in # minute.', other: 'Try again in # minutes.' }),
  daysLate: (days) => count('en', days, { one: '# day late', other: '# days late' }),
  noLists: {
    title: (name) => `Good day, ${name}`,
    hint: 'Your role gives no access to the requests.',
    dpo: 'Who saw and did what is being kept from now on; the page to consult it comes with a later version.',
  },
}
