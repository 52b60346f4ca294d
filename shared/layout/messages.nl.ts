import { count } from '#shared/language/count.ts'
import type { LayoutMessages } from './messages.fr.ts'

export const layoutNl: LayoutMessages = {
  product: 'Relais',
  labelled: (label, said) => `${label}: ${said}`,
  skip: 'Naar de inhoud',
  navigation: 'Hoofdnavigatie',
  openMenu: 'Menu openen',
  closeMenu: 'Menu sluiten',
  foldRail: 'Menu inklappen',
  unfoldRail: 'Menu uitklappen',
  unreadable: 'Onleesbare berichten',
  today: 'Vandaag',
  register: 'Register',
  meetings: 'Vergaderingen',
  settings: 'Instellingen',
  colleagues: 'Collega’s',
  senders: 'Afzenders',
  theme: { label: 'Weergave', light: 'Licht', dark: 'Donker', auto: 'Zoals het systeem' },
  language: 'Taal',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
  live: { connected: 'Bijgewerkt', waiting: 'Verbinden…', lost: 'Opnieuw verbinden…', told: 'Live volgen: ' },
  keyNames: { Control: 'Ctrl', Shift: 'Shift', Escape: 'Esc', Enter: 'Enter', ArrowDown: '↓', ArrowUp: '↑' },
  tryAgain: 'Opnieuw proberen',
  failed: 'Dit deel kon niet worden getoond',
  waiting: 'Bezig met laden',
  close: 'Sluiten',
  cancel: 'Annuleren',
  notFound: {
    title: 'Deze pagina bestaat niet',
    hint: 'Het adres is misschien onvolledig, of de pagina werd verwijderd.',
    back: 'Terug naar het begin',
  },
  heldBy: (holder, since) => `${holder} behandelt ze sinds ${since}.`,
  retryIn: (minutes) =>
    count('nl', minutes, { one: 'Probeer opnieuw over # minuut.', other: 'Probeer opnieuw over # minuten.' }),
  daysLate: (days) => count('nl', days, { one: '# dag te laat', other: '# dagen te laat' }),
  noLists: {
    title: (name) => `Goedendag, ${name}`,
    hint: 'Uw rol geeft geen toegang tot de aanvragen.',
    dpo: 'Wie wat zag en deed wordt nu al bijgehouden; de pagina om dat te raadplegen komt met een volgende versie.',
  },
}
