import type { Day } from '#shared/calendar/days.ts'

import type { Scheduled } from './schedule.ts'
import type { Story } from './story.ts'
import { claimsOf, triageOf } from './taking.ts'
import { instantAt, openDayFrom } from './workingTime.ts'

/** Claimed by Samir so many open days ago; he has not come to it since. */
const resting: readonly { readonly openDays: number; readonly story: Story }[] = [
  {
    openDays: 6,
    story: {
      sent: { language: 'fr', daysAgo: 11, at: '10:26', loggedIn: true },
      person: ['Deltour', 'Ludivine', 'female', '1990-10-04'],
      lives: ['Avenue des Tilleuls', '63'],
      household: { composition: 'loneParent', dependentChildren: 2 },
      incomes: { 'Salaire, titres-services': 1120 },
      charges: { Loyer: 760 },
      asks: ['RENT'],
      story:
        'Mon bail se termine en avril et j’ai trouvé plus petit. Je récupère ma garantie seulement trois mois après, il me la faut maintenant pour la nouvelle. Puis-je l’avoir en avance chez vous ?',
      course: { stage: 'contact', by: 'samir', triagedBy: 'brigitte' },
    },
  },
  {
    openDays: 9,
    story: {
      sent: { language: 'fr', daysAgo: 15, at: '20:12' },
      person: ['Stassart', 'Benjamin', 'male', '1986-04-13'],
      lives: ['Rue des Combattants', '48'],
      debts: { 'Pension alimentaire': 2100 },
      asks: ['ALIM', 'DEBT'],
      story:
        'Je dois payer 300 € par mois pour ma fille et depuis que je suis au chômage je n’y arrive plus, j’ai sept mois de retard. Je ne veux pas que sa mère croie que je m’en moque.',
      course: { stage: 'contact', by: 'samir', triagedBy: 'brigitte' },
    },
  },
  {
    openDays: 11,
    story: {
      sent: { language: 'fr', daysAgo: 18, at: '14:37', loggedIn: true },
      person: ['Vrancken', 'Josette', 'female', '1955-02-22'],
      contact: { preferredWay: 'letter' },
      lives: ['Rue du Lavoir', '17'],
      household: { composition: 'alone' },
      incomes: { 'Pension de retraite': 1284 },
      asks: ['MED'],
      story:
        'Mon appareil auditif est tombé dans l’évier. L’audicien dit que la mutuelle ne rembourse qu’un appareil tous les cinq ans. Sans lui je n’entends ni la sonnette ni le téléphone, écrivez-moi plutôt.',
      course: { stage: 'contact', by: 'samir', triagedBy: 'brigitte' },
    },
  },
]

/** The claims that rest: sent and sorted on the two open days before Samir took them on. */
export const restingClaims = (today: Day): readonly Scheduled[] =>
  resting.map(({ openDays, story }) => {
    const at = (back: number, hour: number) => instantAt(openDayFrom(today, -openDays - back), hour)
    const [claims] = claimsOf(story)
    return {
      story,
      submittedAt: at(2, 10.3),
      moves: [{ at: at(1, 14), does: triageOf(story) }, ...(claims ? [{ at: at(0, 9.5), does: claims }] : [])],
    }
  })
