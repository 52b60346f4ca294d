import type { WrittenOn } from './written.ts'

const integration = 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3, 10 et 14, § 1er.'
const aid = 'Loi organique des CPAS du 8 juillet 1976, articles 1er, 57 et 60, § 3.'

export const bySamir: WrittenOn = {
  'Carlier Stéphanie': {
    report:
      'Madame élève seule deux enfants ; mi-temps à la cantine 912 €, allocations familiales 440 €, part contributive 150 €. Loyer 735 €, énergie 260 €.\nTout le courrier a été ouvert ensemble : 1.490 € de gaz et d’électricité, aux mains d’un huissier ; pas d’autre dette.\nL’huissier gèle les frais et accepte 60 € par mois si une première somme est versée.',
    aids: {
      ENE: {
        sum: [470, 'once'],
        calculation:
          'Dette 1.490 € ; 1.020 € par le plan de 17 mensualités de 60 € ; le Fonds énergie prend 470 € en charge.',
        facts:
          'La dette vient de deux hivers dans un logement mal isolé ; la consommation est normale. Le versement immédiat arrête les frais d’huissier et évite la coupure.',
        law: 'Loi du 4 septembre 2002 confiant aux CPAS la guidance et l’aide financière en matière d’énergie, articles 2 et 6.',
      },
      DEBT: {
        facts:
          'Madame n’ouvrait plus son courrier ; un accompagnement budgétaire mensuel lui permet de tenir le plan conclu avec l’huissier, ce qu’elle souhaite.',
        law: aid,
      },
    },
  },
  'Wéry Thibault': {
    report:
      'Monsieur, sorti il y a deux ans d’un foyer de l’aide à la jeunesse, termine la menuiserie en promotion sociale. Vit seul, chambre 350 €. Ses grands-parents lui donnent 150 € par mois, sans y être tenus.\nSon professeur d’atelier confirme l’assiduité et le talent. Horaires incompatibles avec un emploi régulier jusqu’en juin.\nDiabète : pharmacie 45 € par mois ; statut BIM à demander.',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation:
          'Catégorie 2 (personne isolée) : 1.314,20 €. L’aide des grands-parents, bénévole et qui s’arrête, n’est pas comptée.',
        facts:
          'Monsieur a moins de 25 ans, vit seul et n’a pas de parents en état de l’aider. Terminer sa formation est le meilleur chemin vers un emploi ; un projet individualisé d’études est proposé.',
        law: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3, 11, § 2, a), et 14, § 1er.',
      },
      MED: {
        sum: [45, 'monthly'],
        months: 6,
        calculation: 'Moyenne des trois derniers relevés de pharmacie : 45 € par mois, jusqu’à l’octroi du statut BIM.',
        facts:
          'Le traitement du diabète est indispensable et permanent ; le statut BIM, à demander sur la base du revenu d’intégration, réduira ensuite cette dépense.',
        law: aid,
      },
    },
  },
  'Hubert Caroline': {
    report:
      'Madame élève seule deux enfants. Crédit-temps 640 €, allocations familiales 420 €, loyer 800 €. La part contributive est fixée par jugement et n’est pas payée.\nMadame a demandé à être entendue et l’a été, avec son avocate ; procès-verbal au dossier.\nL’allocation de loyer de la Région n’a pas été demandée : le formulaire a été rempli avec elle.',
    aids: {
      RIS: {
        sum: [1136.07, 'monthly'],
        calculation:
          'Catégorie 3 (famille à charge) : 1.776,07 €. Crédit-temps à compter : 640,00 €. Reste : 1.136,07 € par mois.',
        facts:
          'Le crédit-temps est la seule ressource de Madame, les allocations familiales de ses enfants n’étant pas comptées ; la part contributive n’est pas versée, ce qu’elle prouve.',
        law: integration,
      },
      ALIM: {
        sum: [120, 'monthly'],
        months: 6,
        calculation:
          'Part contributive impayée : 2 × 60 € par mois, avancée jusqu’à l’intervention du Service des créances alimentaires.',
        facts:
          'La contribution est fixée par jugement et le défaut de paiement est établi depuis plus de deux mois ; la demande au Service des créances alimentaires est partie.',
        law: 'Loi organique des CPAS du 8 juillet 1976, articles 57 et 60, § 2.',
      },
      HOUS: {
        kind: 'refused',
        ground: 'otherRightsFirst',
        facts:
          'Le loyer courant est payé et aucun arriéré n’existe. L’allocation de loyer de la Région, à laquelle Madame paraît avoir droit, passe avant l’aide du centre ; la demande a été introduite avec elle.',
        law: 'Loi organique des CPAS du 8 juillet 1976, articles 57 et 60, § 1er : l’aide vient après les droits que la personne peut faire valoir.',
      },
    },
  },
  'Charlier Luc': {
    report:
      'Monsieur, pensionné (1.240 €), vit seul route de la Forge. Infarctus en mai ; l’assurance hospitalisation avait été arrêtée en janvier, faute de paiement.\nFactures : ambulance 187 €, soins intensifs 1.920 €. Le supplément de chambre (610 €) a été contesté par nous et retiré par l’hôpital. Reste 1.497 €.\nMédicaments et oxygène : 110 € par mois. Possibilité de rembourser 50 € par mois pendant dix-sept mois.',
    aids: {
      MED: {
        sum: [655, 'once'],
        calculation:
          '187 € + 1.920 € − 610 € = 1.497 € ; 842 € par Monsieur, à 50 € par mois ; 655 € à charge du centre.',
        facts:
          'Les soins étaient vitaux et la facture, corrigée, est due. Avec 1.240 € de pension, 520 € de loyer et 110 € de soins, Monsieur peut rembourser 50 € par mois, mais pas la totalité.',
        law: aid,
      },
    },
  },
  'Sauvage Huguette': {
    report:
      'Madame a 610 € de pension et n’a jamais demandé la garantie de revenus aux personnes âgées (GRAPA). Demande introduite avec elle et la mutualité ; réponse attendue dans quatre mois.\nVit seule place du Perron, loyer 495 €. Aucune épargne.',
    aids: {
      RIS: {
        sum: [704.2, 'monthly'],
        calculation:
          'Catégorie 2 (personne isolée) : 1.314,20 €. Pension à compter : 610,00 €. Reste : 704,20 € par mois.',
        facts:
          'La pension de Madame est inférieure au revenu d’intégration et la GRAPA, demandée, n’est pas encore accordée. Son âge la dispense d’être disposée à travailler.',
        law: integration,
      },
      ADV: {
        sum: [250, 'once'],
        calculation: 'Facture d’électricité échue : 250 €, récupérée sur les arriérés de GRAPA.',
        facts:
          'La facture est échue et sera suivie d’une coupure, alors que la GRAPA, dont les arriérés la couvriront, est annoncée dans quatre mois seulement.',
        law: 'Loi organique des CPAS du 8 juillet 1976, articles 57, § 1er, et 99, § 2.',
      },
    },
  },
  'Ledent Georges': {
    report:
      'Monsieur, veuf, 1.390 € de pension, vit seul rue des Combattants. En bonne santé, mais ne cuisine pas et mange mal depuis le décès de son épouse.\nIl demande un atelier, pas des repas livrés.',
    aids: {
      CARE: {
        months: 6,
        facts:
          'La visite montre une alimentation pauvre et des journées sans visite ; deux repas par semaine au restaurant social de la maison de repos suffisent, Monsieur est valide.',
        law: aid,
      },
      PART: {
        sum: [60, 'once'],
        calculation: 'Dix séances de l’atelier cuisine du mercredi à 6 €.',
        facts:
          'L’atelier apprend à Monsieur à se nourrir lui-même et lui fait rencontrer du monde ; c’est la solution qu’il a proposée, et la plus durable.',
        law: aid,
      },
    },
  },
}
