import { count } from '#shared/language/count.ts'
import type { NoticesMessages } from './messages.fr.ts'

export const noticesNl: NoticesMessages = {
  title: 'Meldingen',
  unseen: (number) => count('nl', number, { one: '# ongeziene melding', other: '# ongeziene meldingen' }),
  none: 'Niets nieuws. U wordt hier verwittigd wanneer een aanvraag u wordt toegewezen of overgenomen, of wanneer een stuk binnenkomt.',
  kinds: {
    assignedToYou: (actor) => `${actor} wees u toe`,
    assignedAway: (actor) => `${actor} wees aan iemand anders toe`,
    takenOver: (actor) => `${actor} nam over`,
    restReleased: (actor) => `${actor} zette terug in de lijst, omdat ze zonder actie bleef:`,
    pieceArrived: (actor) => `${actor} ontving een stuk voor`,
    takenBack: (actor) => `${actor} maakte ongedaan wat u gemeld was voor`,
    samePersonClaimed: (actor) => `${actor} nam een andere aanvraag op, waarschijnlijk van iemand die u opvolgt:`,
  },
  requests: (number) => count('nl', number, { one: '# aanvraag', other: '# aanvragen' }),
  seen: 'Als gezien markeren',
}
