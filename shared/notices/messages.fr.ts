import { count } from '#shared/language/count.ts'

export const noticesFr = {
  title: 'Avis',
  unseen: (number: number) => count('fr', number, { one: '# avis non vu', other: '# avis non vus' }),
  none: 'Rien de nouveau. Vous serez prévenu ici quand une demande vous est attribuée ou reprise, ou quand une pièce arrive.',
  kinds: {
    assignedToYou: (actor: string) => `${actor} vous a attribué`,
    assignedAway: (actor: string) => `${actor} a attribué à quelqu’un d’autre`,
    takenOver: (actor: string) => `${actor} a repris`,
    restReleased: (actor: string) => `${actor} a remis dans la liste, car elle restait sans action :`,
    pieceArrived: (actor: string) => `${actor} a reçu une pièce pour`,
    takenBack: (actor: string) => `${actor} a annulé ce qui vous avait été annoncé pour`,
    samePersonClaimed: (actor: string) =>
      `${actor} a pris en charge une autre demande, probablement d’une personne que vous suivez :`,
  },
  requests: (number: number) => count('fr', number, { one: '# demande', other: '# demandes' }),
  seen: 'Marquer comme vu',
}

export type NoticesMessages = typeof noticesFr
