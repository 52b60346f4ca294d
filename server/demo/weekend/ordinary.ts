import type { Story } from '../story.ts'

export const ordinary: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 2, at: '08:40', loggedIn: true },
    person: ['Wathelet', 'Christine', 'female', '1974-05-25'],
    lives: ['Avenue des Tilleuls', '81'],
    household: { composition: 'alone' },
    benefitEndsIn: 45,
    asks: ['RIS'],
    story:
      'J’ai reçu la lettre de l’ONEM : fin de mes allocations dans un mois et demi. On me conseille de ne pas attendre le dernier jour pour vous écrire. J’ai cinquante ans passés et quatre-vingt-deux candidatures dans mon dossier.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 2, at: '19:58' },
    person: ['Sanchez', 'Pablo', 'male', '1992-01-09'],
    lives: ['Rue de la Station', '33', '5'],
    asks: ['EMP'],
    story:
      'On m’a parlé des contrats article 60 au CPAS. J’ai travaillé en cuisine sept ans, jamais déclaré plus de quelques heures. Je voudrais un vrai contrat, même pour nettoyer, même loin.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '13:13', loggedIn: true },
    person: ['Lempereur', 'Julien', 'male', '1983-11-17'],
    lives: ['Rue des Tanneurs', '51'],
    household: { composition: 'withFamily', dependentChildren: 4 },
    incomes: { 'Salaire de ma femme': 1850, 'Allocations familiales': 902 },
    asks: ['ONE'],
    story:
      'La machine à laver est morte et nous sommes six. Le réparateur dit que ce n’est pas la peine. La ressourcerie en a une à 190 €. Je rembourse 30 € par mois, je peux même venir la chercher moi-même.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '07:49' },
    person: ['Mputu', 'Exaucée', 'female', '1999-03-30'],
    lives: ['Rue Basse', '58', '2'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    asks: ['INST'],
    story:
      'Je sors de la maison maternelle le mois prochain et j’ai trouvé un appartement. Il est vide : pas de lit, pas de frigo, pas de cuisinière. L’éducatrice m’a parlé d’une prime d’installation.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 2, at: '22:51' },
    person: ['Thiry', 'Bastien', 'male', '1980-09-02'],
    lives: ['Route de la Forge', '9'],
    debts: { 'Crédit voiture': 7400, 'Ouverture de crédit': 3900, 'Carte de magasin': 1150 },
    asks: ['DEBT'],
    story:
      'J’ai repris un crédit pour payer le premier, puis une carte pour payer le second. Ma femme n’est au courant de rien. Je préfère qu’on m’appelle au travail, entre midi et une heure, et pas à la maison.',
    contact: { preferredTime: 'entre midi et une heure, jamais à la maison' },
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 0, at: '06:33', loggedIn: true },
    person: ['Cornet', 'Ghislaine', 'female', '1949-12-18'],
    lives: ['Chemin des Ardoisières', '11'],
    incomes: { 'Pension de survie': 1298 },
    asks: ['HEAT'],
    story:
      'Bonjour, c’est comme chaque année pour l’allocation de chauffage. La facture date de la semaine passée, 800 litres. Je l’apporte au guichet quand les trottoirs ne glissent plus.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '18:27' },
    person: ['Hamidi', 'Samira', 'female', '1987-02-14'],
    lives: ['Rue du Four', '9'],
    household: { composition: 'loneParent', dependentChildren: 3 },
    asks: ['PART'],
    story:
      'L’école organise un voyage de trois jours et demande 165 € pour mon aîné. Il a dit à son professeur qu’il n’avait pas envie d’y aller. Ce n’est pas vrai, il a fait son sac.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '11:36', loggedIn: true },
    person: ['Monfort', 'Régis', 'male', '1960-06-06'],
    lives: ['Rue Haute', '83'],
    incomes: { 'Indemnités de mutuelle': 1360 },
    asks: ['LEG'],
    story:
      'Mon ex-employeur me réclame 2.200 € pour un outillage que j’ai rendu, j’ai même le papier. Je n’ose pas aller seul au tribunal. Avez-vous un juriste qui reçoit ?',
    course: { stage: 'received' },
  },
]
