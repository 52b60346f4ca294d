import type { Story } from '../story.ts'

export const separation: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 1, at: '23:12', on: 'sunday', loggedIn: true },
    person: ['Coppens', 'Katrien', 'female', '1979-11-09'],
    lives: ['Clos des Merisiers', '2'],
    household: {
      composition: 'withFamily',
      dependentChildren: 2,
      cohabitants: [{ name: 'Filip Verbeke', relationship: 'echtgenoot', birthDate: '1976-04-28', hasIncome: true }],
    },
    incomes: { 'Loon, 24 uur': 1180 },
    asks: ['HOUS', 'LEG', 'ALIM'],
    story:
      'Wij gaan uit elkaar maar wonen nog samen omdat geen van ons twee alleen kan huren. We slapen om beurten op de zetel. De kinderen denken dat het om de rug van papa is. Kan ik al iets aanvragen als ik nog op hetzelfde adres sta? Ik schaam me niet meer, ik ben daar te moe voor.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 6, at: '09:24', loggedIn: true },
    person: ['Leroy', 'Vincent', 'male', '1975-07-26'],
    lives: ['Avenue des Tilleuls', '5'],
    residence: { stayingAt: 'dans le bureau de mon frère' },
    incomes: { Salaire: 1960 },
    charges: { 'Moitié du prêt': 520, 'Part contributive': 400 },
    asks: ['HOUS', 'RENT'],
    story:
      'J’ai quitté la maison pour que les enfants y restent. Je dors dans le bureau de mon frère, entre l’imprimante et le ficus. Je paie la moitié d’une maison où je n’habite pas. Le week-end où j’ai les enfants, on va chez ma mère à Valmorin. Je voudrais juste un endroit avec trois lits.',
    course: { stage: 'triaged', triagedBy: 'brigitte', aidTypes: ['HOUS', 'RENT'] },
  },
  {
    sent: { language: 'fr', daysAgo: 17, at: '21:47' },
    person: ['Benhaddou', 'Naïma', 'female', '1983-12-15'],
    lives: ['Cité des Carrières', '18'],
    household: { composition: 'loneParent', dependentChildren: 3 },
    incomes: { 'Allocations familiales': 712 },
    charges: { Loyer: 775 },
    asks: ['RIS', 'ALIM', 'FOOD'],
    urgency: 'withinDays',
    story:
      'Mon mari est parti au pays en août pour un mariage et n’est pas revenu. Il a coupé son numéro. Je n’ai jamais eu de compte à moi. J’ai ouvert le mien lundi, la dame de la banque m’a félicitée et j’ai pleuré. Maintenant il faut mettre quelque chose dessus.',
    course: {
      stage: 'inquiry',
      by: 'julie',
      urgency: ['soon', 'Trois enfants, seules les allocations familiales'],
      notes: {
        contact: ['Colis et épicerie sociale le jour même.'],
        inquiry: [
          'Visite à domicile. Bail au nom du mari : avenant demandé au propriétaire, d’accord sur le principe.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 16, at: '12:02', loggedIn: true },
    person: ['Colson', 'Brigitte', 'female', '1965-04-17'],
    lives: ['Rue Sainte-Barbe', '48'],
    household: { composition: 'alone' },
    situation: { work: 'Aidante à la ferme de mon mari, jamais déclarée avant 2006' },
    savings: 1200,
    asks: ['RIS', 'LEG'],
    story:
      'Madame, Monsieur, je vais essayer d’être claire et dans l’ordre, comme on m’a appris à l’école. Je me suis mariée à 20 ans avec un agriculteur de Rochemont. Pendant 38 ans je me suis levée à 5 heures pour la traite, j’ai élevé quatre enfants, tenu les comptes, soigné ses parents jusqu’au bout, l’un puis l’autre, dans la chambre du bas. Il n’y a jamais eu de salaire, cela ne se faisait pas. En 2006 on m’a inscrite comme conjointe aidante, avant cela je n’existe dans aucun papier. L’an dernier mon mari a rencontré quelqu’un. Je ne vous raconte pas cela pour me plaindre, ces choses arrivent. Mais la ferme est à lui et à son frère, les vaches aussi, le tracteur aussi, et moi j’ai découvert que j’avais une valise et un livret de 1.200 €. Ma fille aînée m’a trouvé ce petit appartement et a payé le premier mois. Elle ne peut pas continuer. J’ai 61 ans, j’ai mal aux épaules, je sais faire du beurre, tenir une comptabilité et veiller les mourants. Je ne connais pas d’employeur qui cherche les trois. L’avocat parle de deux ans pour le partage. De quoi vit-on pendant deux ans ? Je n’ai jamais rien demandé à la commune, sauf des sacs poubelle. Je viendrai quand vous voulez, je suis levée à 5 heures, l’habitude est restée. Je vous prie de croire à mes sentiments les meilleurs.',
    course: {
      stage: 'proposal',
      by: 'brigitte',
      notes: {
        contact: [
          'Même prénom, on en a souri. Reçue deux heures. Elle a apporté du beurre, que j’ai dû refuser ; on l’a mis à l’épicerie sociale.',
        ],
        inquiry: [
          'Visite à domicile faite. Avocate pro deo désignée pour la provision alimentaire. Carrière à reconstituer avec le service pensions.',
        ],
        proposal: [
          'Revenu d’intégration isolée, récupérable sur le partage. Piste : accompagnante à la maison de repos, art. 60, elle en rêve.',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 53, at: '08:50', loggedIn: true },
    person: ['Smets', 'Patrick', 'male', '1969-08-21'],
    lives: ['Rue de l’Écluse', '17'],
    household: { composition: 'alone' },
    incomes: { Invaliditeit: 1360 },
    charges: { Huur: 640, Onderhoudsgeld: 300 },
    asks: ['ONE', 'ALIM'],
    story:
      'Ik betaal 300 euro onderhoud voor mijn dochter en doe dat graag. Sinds ik op invaliditeit sta schiet er te weinig over. Ik wil niet dat het bedrag naar beneden gaat, want dan denkt zij dat ik haar minder graag zie.',
    course: {
      stage: 'followUp',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        inquiry: ['Tussenkomst onderhoudsgeld mogelijk; bedrag blijft wat het is. Dat was het belangrijkste.'],
        followUp: ['Eerste tussenkomst betaald.'],
      },
    },
  },
]
