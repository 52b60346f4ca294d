import type { WrittenOn } from './written.ts'

const integration = 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3, 10 et 14, § 1er.'
const aid = 'Loi organique des CPAS du 8 juillet 1976, articles 1er, 57 et 60, § 3.'

export const byJulie: WrittenOn = {
  'Thonon Cindy': {
    report:
      'Madame vit seule avec ses deux enfants (école fondamentale de Rochemont). Chômage 1.510 €, allocations familiales 433 €, loyer 720 €. Après les charges fixes, il reste 190 € pour le mois.\nDeux loyers de retard (1.440 €), confirmés par le propriétaire, qui n’a pas encore saisi le juge de paix et accepte un plan.\nL’abonnement de trois téléphones est résilié : 89 € par mois sont libérés. Le budget permet alors 50 € de remboursement.',
    aids: {
      HOUS: {
        sum: [1440, 'once'],
        calculation:
          'Deux loyers de 720 € versés directement au propriétaire ; remboursés par Madame à raison de 50 € par mois.',
        facts:
          'Les deux loyers en retard sont établis par le relevé du propriétaire. Sans reprise, la procédure d’expulsion commence ; le loyer courant peut, lui, être payé avec le budget refait.',
        law: aid,
      },
      FOOD: {
        months: 3,
        facts:
          'Il reste 190 € par mois pour trois personnes jusqu’à ce que les abonnements résiliés produisent leur effet ; Madame a dit ne plus manger à sa faim.',
        law: aid,
      },
    },
  },
  'Collignon Thierry': {
    report:
      'Monsieur, imprimeur pendant 29 ans, vit seul rue de la Station. Fin du droit aux allocations de chômage attestée par l’ONEM. Ni revenu ni patrimoine ; 95 € sur le compte au jour de la demande.\nVisite à domicile : logement propre, presque vide, meubles vendus. Loyer de 560 €, payé jusqu’à ce mois-ci.\nInscrit au Forem. Intéressé par l’atelier de reliure de la commune (article 60, § 7).',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation:
          'Catégorie 2 (personne isolée) : 1.314,20 €. Ressources à compter : 0 €. Reste : 1.314,20 € par mois.',
        facts:
          'Monsieur réside seul à Rochemont, constaté en visite à domicile. Son droit au chômage a pris fin, il n’a aucune autre ressource, il est inscrit comme demandeur d’emploi et a fait valoir ses autres droits.',
        law: integration,
      },
      FOOD: {
        months: 2,
        facts:
          'Le jour de la demande il n’y avait plus rien à manger depuis mardi ; l’accès à l’épicerie sociale est nécessaire jusqu’au premier paiement.',
        law: aid,
      },
    },
  },
  'Fernandes Nuno': {
    report:
      'Monsieur, couvreur, est alité depuis une chute d’un toit (bassin fracturé). L’assurance-loi de l’employeur conteste l’accident ; le syndicat et l’inspection sociale sont saisis. Résident depuis neuf ans, séjour en ordre.\nLa compagne fait des ménages : 640 € par mois. Un enfant. Loyer 740 €.\nVu à l’hôpital, puis à domicile.',
    aids: {
      RIS: {
        sum: [1136.07, 'monthly'],
        calculation:
          'Catégorie 3 (famille à charge) : 1.776,07 €. Revenus de la compagne à compter : 640,00 €. Reste : 1.136,07 € par mois.',
        facts:
          'Le ménage, avec un enfant, n’a que les 640 € de la compagne. Monsieur est incapable de travailler pour des raisons de santé attestées ; son droit aux indemnités est contesté et ne sera pas tranché avant des mois.',
        law: integration,
      },
      ADV: {
        sum: [400, 'once'],
        calculation:
          'Facture d’ambulance 187 € et matériel de revalidation 213 € : 400 €, récupérables sur les indemnités d’accident du travail.',
        facts:
          'Les indemnités d’accident du travail sont dues si l’accident est reconnu, comme l’inspection le laisse prévoir ; les frais déjà facturés ne peuvent attendre cette reconnaissance.',
        law: 'Loi organique des CPAS du 8 juillet 1976, articles 57, § 1er, et 99, § 2.',
      },
      LEG: {
        facts:
          'Le dossier exige des démarches auprès de Fedris, de l’inspection et du tribunal, que Monsieur ne peut faire depuis son lit ; notre juriste de Granville le reçoit avec son syndicat.',
        law: 'Loi organique des CPAS du 8 juillet 1976, article 60, § 2.',
      },
    },
  },
  'Chevalier Martine': {
    report:
      'Madame, libraire à Rochemont pendant 22 ans. Faillite prononcée, curateur désigné. Vit seule, loyer 620 €, aucune épargne. Droit passerelle demandé à la caisse d’assurances sociales ; décision attendue dans deux mois.\nJe connaissais Madame comme cliente : déclaré à la responsable, qui a confirmé que je garde le dossier. Madame demande de la discrétion : courrier sans mention du service sur l’enveloppe.',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation:
          'Catégorie 2 (personne isolée) : 1.314,20 €. Ressources : 0 € ; le droit passerelle sera déduit dès qu’il sera versé.',
        facts:
          'La faillite a supprimé le seul revenu de Madame, qui vit seule et n’a ni épargne ni autre ressource ; le droit passerelle est demandé, mais n’est pas encore accordé.',
        law: integration,
      },
      DEBT: {
        facts:
          'Les dettes privées (loyer commercial garanti par elle, cotisations) s’ajoutent à celles de la faillite ; un inventaire avec le curateur évite que des créanciers agissent séparément.',
        law: aid,
      },
    },
  },
  'Moreau Michel': {
    report:
      'Monsieur et Madame Moreau vivent rue des Combattants, loyer 610 €. Aucune pension n’est encore payée : quatre années de coopération au Congo manquent à la carrière de Monsieur, et Madame n’a jamais été déclarée au magasin de ses parents.\nLe fils a versé 400 € par mois depuis le printemps et ne le peut plus. La voiture est vendue. Dossiers tenus au cordeau.\nLe service juridique confirme que la pension sera due, avec effet rétroactif ; seul son montant est incertain.',
    aids: {
      ADV: {
        sum: [1776.07, 'monthly'],
        months: 6,
        calculation:
          'Taux ménage : 1.776,07 €. Ressources : 0 €. Six mois au plus, récupérés par subrogation sur les arriérés de pension.',
        facts:
          'La pension est certaine dans son principe mais ne sera pas liquidée avant plusieurs mois ; le ménage n’a aucune ressource propre et l’aide du fils, qui a trois enfants, s’est arrêtée.',
        law: 'Loi organique des CPAS du 8 juillet 1976, articles 57, § 1er, et 99, § 2.',
      },
      LEG: {
        facts:
          'La preuve des quatre années manquantes passe par l’ancienne administration de la coopération et par Matadi ; le couple ne peut mener seul cette recherche.',
        law: 'Loi organique des CPAS du 8 juillet 1976, article 60, § 2.',
      },
    },
  },
  'Da Silva Teresa': {
    report:
      'Madame, 1.210 € de mutuelle, vit seule impasse du Lavoir. Maison insalubre : murs noirs, certificat du médecin. Signalée au logement.\nNouveau logement visité : sec, 520 € de loyer, bail à signer dès que la garantie est constituée. Madame n’a pas d’épargne.',
    aids: {
      RENT: {
        sum: [1040, 'once'],
        calculation:
          'Deux mois de loyer à 520 € : 1.040 €, constitués à la banque ; remboursés par Madame à raison de 40 € par mois.',
        facts:
          'Le logement actuel nuit à la santé de Madame, ce que le médecin atteste et que la visite a montré. Le nouveau loyer est proportionné à ses revenus ; seule la garantie manque.',
        law: aid,
      },
    },
  },
}
