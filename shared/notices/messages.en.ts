import { count } from '#shared/language/count.ts'
import type { NoticesMessages } from './messages.fr.ts'

export const noticesEn: NoticesMessages = {
  title: 'Notices',
  unseen: (number) => count('en', number, { one: '# unseen notice', other: '# unseen notices' }),
  none: 'Nothing new. You will be told here when a request is given to you or taken over from you, or when a paper comes in.',
  kinds: {
    assignedToYou: (actor) => `${actor} gave you`,
    assignedAway: (actor) => `${actor} gave somebody else`,
    takenOver: (actor) => `${actor} took over`,
    restReleased: (actor) => `${actor} put back in the list, as it stayed untouched:`,
    pieceArrived: (actor) => `${actor} received a paper for`,
    takenBack: (actor) => `${actor} took back what you were told about`,
    samePersonClaimed: (actor) => `${actor} took on another request, probably of somebody you are helping:`,
  },
  requests: (number) => count('en', number, { one: '# request', other: '# requests' }),
  seen: 'Mark as seen',
}
