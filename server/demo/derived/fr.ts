import type { DerivedWords } from './words.ts'

export const derivedFr: DerivedWords = {
  report: ({ name, composition, story, incomes, charges }) =>
    [
      `Entretien avec ${name} et vérification des pièces.`,
      {
        alone: 'La personne vit seule.',
        withPartner: 'La personne vit avec son partenaire.',
        withFamily: 'La personne vit avec sa famille.',
        withOthers: 'La personne partage son logement.',
        loneParent: 'La personne élève seule ses enfants.',
      }[composition],
      incomes ? `Ressources constatées par mois : ${incomes}.` : 'Aucune ressource constatée.',
      charges ? `Charges par mois : ${charges}.` : 'Pas de charge fixe déclarée.',
      story && `La personne explique : « ${story} »`,
    ]
      .filter(Boolean)
      .join('\n'),
  facts: {
    RIS: 'Les ressources constatées n’atteignent pas le montant du revenu d’intégration de sa catégorie ; la personne réside à Rochemont, est inscrite comme demandeuse d’emploi ou en est dispensée, et a fait valoir ses autres droits.',
    ERIS: 'La personne ne remplit pas la condition de nationalité du revenu d’intégration, mais séjourne légalement dans le Royaume et se trouve sans ressources.',
    EMP: 'La personne est apte et disposée à travailler ; une mise à l’emploi lui ouvrira le droit aux prestations sociales.',
    PIIS: 'Le projet a été préparé avec la personne et correspond à ses souhaits et à ses capacités.',
    ADV: 'Le droit à la prestation est vraisemblable, mais la première mensualité n’arrivera pas avant plusieurs semaines et la personne n’a rien pour vivre d’ici là.',
    ONE: 'La dépense est nécessaire, elle ne peut pas être étalée davantage et le budget du mois ne la couvre pas.',
    URG: 'La personne se trouvait sans abri ou sans nourriture le jour même et ne pouvait attendre la prochaine réunion.',
    MED: 'Les soins sont prescrits, la part laissée à charge dépasse ce que le budget du ménage peut supporter, et la mutualité n’intervient pas davantage.',
    AMU: 'Le médecin atteste de l’urgence des soins et l’enquête établit l’indigence.',
    ENE: 'La facture a été contrôlée et correspond à une consommation normale ; le ménage ne peut la payer sans se priver de l’essentiel, et un plan de paiement a été conclu pour le solde.',
    HEAT: 'La facture a été introduite dans les soixante jours de la livraison et les revenus du ménage ne dépassent pas le plafond.',
    WAT: 'La facture d’eau a été contrôlée et le ménage ne peut la payer en une fois.',
    RENT: 'Le bail est signé, le loyer est proportionné aux revenus, et la personne ne dispose pas de la somme à constituer.',
    HOUS: 'Les arriérés sont établis par le propriétaire ; les reprendre évite une expulsion, et le loyer courant peut être payé.',
    INST: 'La personne perd sa qualité de sans-abri en prenant possession du logement et n’a jamais reçu cette prime.',
    REF: 'La personne n’a plus de résidence, n’est plus inscrite nulle part et demande l’aide du centre pour retrouver un logement.',
    DEBT: 'Les dettes ont été inventoriées avec la personne ; le budget permet un plan, pourvu que les créanciers soient contactés ensemble.',
    FOOD: 'Le budget des jours qui restent ne permet pas d’acheter de quoi manger.',
    PART: 'L’activité rompt l’isolement et le ménage ne peut en payer le prix.',
    ALIM: 'Le jugement fixe la contribution et les versements sont établis.',
    CARE: 'La visite montre que certains gestes quotidiens ne sont plus possibles sans aide.',
    PSY: 'La personne souhaite être accompagnée et accepte un suivi régulier.',
    LEG: 'Les démarches demandées sont utiles à ses droits et ne peuvent être faites seules.',
    UNK: '',
  },
  inPart: (facts) => `${facts} Une partie de ce besoin est toutefois déjà couverte par ailleurs.`,
  refused: {
    competence:
      'L’enquête montre que la personne ne réside pas habituellement à Rochemont et qu’un autre centre est compétent.',
    resources:
      'Les ressources constatées au cours de l’enquête suffisent à couvrir ce besoin ; l’état de besoin n’est pas établi.',
    residence:
      'L’enquête, avec deux visites à des heures différentes, n’établit pas de résidence effective en Belgique.',
    nationality:
      'La personne n’est pas dans une des situations de séjour qui ouvrent ce droit ; l’aide médicale urgente lui reste ouverte.',
    willingnessToWork:
      'Des emplois convenables ont été proposés et refusés sans motif de santé ni d’équité ; la personne a été entendue.',
    otherRightsFirst:
      'Un autre droit, qui passe avant celui-ci, peut encore être exercé ; la personne a été aidée à l’introduire.',
    nonCollaboration:
      'Les pièces nécessaires à l’enquête, demandées trois fois par écrit, n’ont pas été fournies ; l’état de besoin n’a pu être établi.',
  },
  integrationLaw: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3, 14 et 16.',
  aidLaw: 'Loi organique des centres publics d’action sociale du 8 juillet 1976, articles 1er, 57 et 60.',
  laws: {
    ERIS: 'Loi organique du 8 juillet 1976, article 57, et loi du 2 avril 1965, article 5.',
    AMU: 'Loi organique du 8 juillet 1976, article 57, § 2, et arrêté royal du 12 décembre 1996.',
    HEAT: 'Loi-programme du 27 décembre 2004, articles 203 à 219 (allocation de chauffage).',
    ENE: 'Loi du 4 septembre 2002 confiant aux CPAS la guidance et l’aide financière en matière d’énergie, articles 2 et 6.',
    REF: 'Loi du 19 juillet 1991 relative aux registres de la population, article 1er, § 2, et loi organique du 8 juillet 1976, article 57.',
    PIIS: 'Loi du 26 mai 2002, articles 11 et 13, et arrêté royal du 11 juillet 2002, articles 10 à 21.',
    INST: 'Loi du 26 mai 2002, article 14, § 3.',
  },
  lasting: (amount) =>
    `Montant de la catégorie au jour de la demande, moins les ressources à compter : ${amount} par mois.`,
  once: (amount) => `Selon les factures présentées, après déduction de ce que d’autres prennent en charge : ${amount}.`,
  urgent: 'La personne ne pouvait pas attendre la réunion.',
}
