import type { Story } from '../story.ts'

export const threatenedEvictions: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 118, at: '12:15', loggedIn: true },
    person: ['Piette', 'Bernadette', 'female', '1957-04-08'],
    lives: ['Place du Perron', '6'],
    household: { composition: 'alone' },
    incomes: { 'Pension de survie': 1388 },
    charges: { Loyer: 640 },
    debts: { 'Loyer de deux mois': 1280 },
    asks: ['ONE'],
    urgency: 'notUrgent',
    story:
      'Madame, Monsieur, depuis le décès de mon mari je suis perdue dans les papiers, c’était lui qui faisait tout. La banque avait bloqué le compte et le loyer n’est pas parti. Je ne savais pas. Mon voisin m’aide à écrire ceci.',
    extra: { filledInBy: { value: 'Monsieur Wilmet, voisin', origin: 'declared' } },
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: ['Le compte a été débloqué. Avec Madame, ordre permanent fait à la banque pour le loyer.'],
        followUp: [
          'Loyers payés. Madame passera le premier mardi du mois avec ses papiers, le temps de s’y retrouver.',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 187, at: '23:05', on: 'saturday' },
    person: ['Peeters', 'Kevin', 'male', '1992-07-15'],
    lives: ['Rue Basse', '44'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Jolien Maes', relationship: 'partner', hasIncome: true }],
    },
    incomes: { 'Loon partner': 1720 },
    charges: { Huur: 810 },
    debts: { Huur: 2430 },
    asks: ['HOUS'],
    urgency: 'today',
    urgencyReason: 'de eigenaar wil ons buiten',
    story:
      '3 maanden achter. heb mijn job verloren door ruzie met de baas. mijn vriendin verdient wel maar het is niet genoeg. HELP ons aub de eigenaar staat hier elke dag aan de deur',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'grantedInPart',
      reason: 'Eén maand huur als terugvorderbare steun; voor de rest een afbetalingsplan met de eigenaar.',
      urgency: ['soon', 'Dreigende uithuiszetting volgens de aanvrager'],
      notes: { inquiry: ['Partner werkt 4/5. Eigenaar gebeld: er is nog geen verzoekschrift bij de vrederechter.'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 251, at: '16:44' },
    person: ['Gilson', 'Frédéric', 'male', '1972-11-22'],
    lives: ['Clos des Merisiers', '19'],
    household: { composition: 'withPartner' },
    incomes: { Salaire: 2350, 'Salaire de ma compagne': 1980 },
    charges: { Loyer: 1150 },
    asks: ['HOUS'],
    story:
      'Je paie des impôts depuis 30 ans et je n’ai jamais rien demandé. Cette fois-ci je trouve normal que la commune m’aide pour mon loyer, les prix sont honteux. J’attends une réponse rapide.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'refused',
      ground: 'resources',
      reason:
        'Ressources du ménage supérieures au seuil ; pas d’état de besoin établi. Orienté vers les allocations de loyer régionales.',
      notes: { inquiry: ['Entretien tendu au début, correct à la fin. A demandé à être entendu, puis y a renoncé.'] },
    },
  },
  {
    sent: { language: 'de', daysAgo: 305, at: '20:20' },
    person: ['Krings', 'Sabrina'],
    contact: { phone: '', preferredWay: 'email' },
    asks: ['HOUS'],
    story: 'Kann die Miete nicht zahlen. Bitte melden Sie sich.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'noContact',
      ground: 'noRefusalYet',
      reason:
        'Drei Mails ohne Antwort, keine Adresse, keine Telefonnummer. Dem Sonderausschuss zur Kenntnis vorgelegt.',
      notes: {
        contact: [
          'Erste Mail geschickt, um Adresse und Telefonnummer gebeten.',
          'Zweite und dritte Mail: keine Antwort.',
        ],
      },
    },
  },
]
