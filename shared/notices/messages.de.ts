import { count } from '#shared/language/count.ts'
import type { NoticesMessages } from './messages.fr.ts'

export const noticesDe: NoticesMessages = {
  title: 'Mitteilungen',
  unseen: (number) => count('de', number, { one: '# neue Mitteilung', other: '# neue Mitteilungen' }),
  none: 'Nichts Neues. Hier erfahren Sie, wenn Ihnen ein Antrag zugewiesen oder abgenommen wird, oder wenn eine Unterlage eingeht.',
  kinds: {
    assignedToYou: (actor) => `${actor} hat Ihnen zugewiesen`,
    assignedAway: (actor) => `${actor} hat jemand anderem zugewiesen`,
    takenOver: (actor) => `${actor} hat übernommen`,
    restReleased: (actor) => `${actor} hat in die Liste zurückgelegt, was ohne Bearbeitung blieb:`,
    pieceArrived: (actor) => `${actor} hat eine Unterlage erhalten für`,
    takenBack: (actor) => `${actor} hat rückgängig gemacht, was Ihnen mitgeteilt wurde über`,
    samePersonClaimed: (actor) =>
      `${actor} hat einen anderen Antrag übernommen, wahrscheinlich von einer Person, die Sie betreuen:`,
  },
  requests: (number) => count('de', number, { one: '# Antrag', other: '# Anträge' }),
  seen: 'Als gesehen markieren',
}
