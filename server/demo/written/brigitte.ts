import type { WrittenOn } from './written.ts'

const integration = 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3, 10 et 14, § 1er.'

export const byBrigitte: WrittenOn = {
  'Ndayishimiye Espérance': {
    report:
      'Madame, veuve, vit avec son fils Chris, étudiant. Dix heures de nettoyage par semaine : 486 €. Le complément de chômage a pris fin. Loyer 700 €, énergie 130 €.\nVisite à domicile avec Madame et Chris. La bourse d’études n’avait jamais été demandée : demande faite ensemble sur place.\nChris continue ses études. Projet individualisé à signer avec Madame : français écrit, puis aide-ménagère.',
    aids: {
      RIS: {
        sum: [1290.07, 'monthly'],
        calculation:
          'Catégorie 3 (famille à charge) : 1.776,07 €. Salaire à compter : 486,00 €. Reste : 1.290,07 €, avant l’exonération socioprofessionnelle.',
        facts:
          'Le salaire de dix heures est la seule ressource du ménage. Madame a demandé davantage d’heures, sans succès, et cherche un autre emploi ; son fils majeur étudie et n’a pas de revenu.',
        law: integration,
      },
      PIIS: {
        facts:
          'Madame souhaite améliorer son français écrit pour travailler comme aide-ménagère ; les cours du soir sont compatibles avec ses horaires de nettoyage.',
        law: 'Loi du 26 mai 2002, articles 11 et 13, et arrêté royal du 11 juillet 2002, articles 10 à 21.',
      },
    },
  },
  'Mbarga Christelle': {
    report:
      'Madame, veuve d’un Belge, vit avec un enfant. Carte F ; le droit au séjour est maintenu, vérifié avec le service juridique. Aide familiale 15 h : 720 €, loyer 700 €.\nInfirmière dans son pays ; il manque trois mois de stage pour l’équivalence. Stage accepté à l’hôpital de Granville.\nLa vérification du séjour a pris trois semaines : la décision vient après le délai, les intérêts sont à calculer.',
    aids: {
      RIS: {
        sum: [1056.07, 'monthly'],
        calculation:
          'Catégorie 3 (famille à charge) : 1.776,07 €. Salaire à compter : 720,00 €. Reste : 1.056,07 € par mois.',
        facts:
          'Madame séjourne légalement, travaille quinze heures par semaine et ne peut faire davantage avec un enfant endeuillé et un stage à préparer ; son salaire reste inférieur au revenu d’intégration.',
        law: integration,
      },
      LEG: {
        facts:
          'L’équivalence du diplôme et le maintien du séjour après le décès demandent un suivi juridique que Madame ne peut assurer seule.',
        law: 'Loi organique des CPAS du 8 juillet 1976, article 60, § 2.',
      },
    },
  },
  'Colson Brigitte': {
    report:
      'Madame a quitté la ferme de son mari après 38 ans. Aidante non déclarée avant 2006. Aucune ressource, un livret de 1.200 €. Vit seule rue Sainte-Barbe ; sa fille a payé le premier loyer.\nAvocate pro deo désignée pour la provision alimentaire. Carrière à reconstituer avec le service des pensions. Le partage durera deux ans.\nPiste de travail : accompagnante à la maison de repos (article 60, § 7), qu’elle souhaite.',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation:
          'Catégorie 2 (personne isolée) : 1.314,20 €. Livret de 1.200 € : sous le seuil, non compté. À récupérer sur le partage et la provision.',
        facts:
          'Madame n’a aucun revenu et vit seule depuis la séparation, ce que la visite confirme. La provision alimentaire est demandée ; l’obtenir prendra des mois. Elle est disposée à travailler et le montre.',
        law: integration,
      },
      LEG: {
        facts:
          'La provision alimentaire, le partage et la reconstitution de 38 ans de carrière exigent des démarches coordonnées avec l’avocate et le service des pensions.',
        law: 'Loi organique des CPAS du 8 juillet 1976, article 60, § 2.',
      },
    },
  },
}
