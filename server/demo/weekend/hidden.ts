import type { Story } from '../story.ts'

/** A long letter that declares no urgency, and names deep inside the day on which the bailiff comes. */
export const hidden: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 2, at: '16:20' },
    person: ['Marlier', 'Josiane', 'female', '1963-09-19'],
    contact: { preferredWay: 'letter' },
    lives: ['Rue du Four', '34'],
    household: { composition: 'alone' },
    incomes: { 'Indemnités d’invalidité': 1272 },
    charges: { Loyer: 640 },
    asks: ['DEBT'],
    urgency: 'notUrgent',
    namesDay: 9,
    story: `Madame, Monsieur,

Je vous écris parce que Madame Piron, de la bibliothèque, m’a dit que c’était une bonne idée de tout mettre sur papier une fois pour toutes. Je ne suis pas habituée à demander, alors je vais commencer par le début, excusez-moi si c’est long.

J’ai travaillé trente et un ans à la blanchisserie de la rue de l’Écluse, d’abord au pliage, ensuite aux expéditions. En 2017 on a fermé la ligne et j’ai été reprise à mi-temps. Deux ans plus tard mon dos n’a plus suivi. Le médecin-conseil m’a reconnue en invalidité et depuis ce temps-là je vis de ma mutuelle. Je ne me plains pas, je m’en sors bien quand il n’y a pas d’imprévu. Je cultive mes légumes derrière la maison, je couds pour les voisines, et je garde le chien de Monsieur Wilmet quand il est à l’hôpital, ce qui arrive de plus en plus.

L’imprévu, c’est mon frère Roger. Il est décédé l’été passé. Nous n’étions plus que nous deux. Il avait mis de côté pour son enterrement, en tout cas il le disait, mais à la banque il n’y avait rien. J’ai signé chez les pompes funèbres parce que c’était mon frère et qu’on ne pouvait pas le laisser là. Cela faisait 3.980 €. J’ai payé 200 € par mois. Le notaire m’a écrit après pour me dire que j’aurais pu renoncer à la succession, mais le délai était passé et maintenant j’ai aussi reçu un papier des impôts à son nom et deux factures de téléphone. Je ne comprends pas tout.

Pour tenir les 200 € par mois, j’ai fait des économies. J’ai coupé le chauffage de la chambre, j’ai arrêté la télévision et le journal, et j’ai demandé à mon propriétaire, Monsieur Bodson, si je pouvais payer le loyer un mois sur deux le temps de finir. Il a dit oui devant la porte, mais ce n’est écrit nulle part. Monsieur Bodson est tombé malade et c’est sa fille qui s’occupe de tout à présent. Elle ne me connaît pas. Au mois de novembre j’ai reçu une convocation chez le juge de paix. Je n’y suis pas allée parce que c’était le jour de ma piqûre dans le dos et que je pensais que la fille de Monsieur Bodson expliquerait que son père avait dit oui. Il y a eu un jugement, un huissier est venu le déposer et je l’ai mis avec les autres papiers dans la boîte à biscuits. La semaine dernière il est repassé et il a laissé un autre papier où il est écrit que l’expulsion aura lieu le {day} à neuf heures et que je peux enlever mes affaires avant. Je me suis dit qu’il devait y avoir une erreur parce que je n’ai jamais eu un jour de retard en vingt-deux ans avant tout ceci.

Ce que je voudrais vous demander, c’est si quelqu’un de chez vous pourrait regarder la boîte à biscuits avec moi, surtout pour les impôts de Roger et pour les pompes funèbres, et me dire dans quel ordre je dois payer. Madame Piron dit que cela s’appelle une médiation de dettes. Il n’y a pas d’urgence, je sais que vous avez beaucoup de monde et d’autres qui en ont plus besoin que moi, des jeunes avec des enfants. Je suis à la maison toute la journée sauf le jeudi matin, où je vais à la kinésithérapie, et le premier mardi du mois.

Je vous remercie d’avoir lu jusqu’au bout et je vous prie de croire, Madame, Monsieur, à mes sentiments les meilleurs.

Josiane Marlier`,
    course: { stage: 'received' },
  },
]
