import { count } from '#shared/language/count.ts'
import type { TermName } from './terms.ts'

export const termSettingsFr = {
  lead: 'Les délais tels que le centre les applique. Chacun vaut pour toutes les demandes en cours dès qu’il est corrigé. Comparez-les une fois par an avec la loi.',
  table: 'Délais légaux',
  names: {
    acknowledge: 'Accusé de réception, depuis la réception',
    transfer: 'Transmission au centre compétent, depuis la réception',
    refer: 'Saisine du SPP IS, depuis le refus du second centre',
    rule: 'Désignation par le ministre, depuis la saisine',
    decideIntegration: 'Décision sur le revenu d’intégration, depuis la réception',
    decideAid: 'Décision sur l’aide sociale, depuis la réception',
    ratify: 'Ratification d’une décision urgente, depuis la réunion qui suit',
    notify: 'Notification, depuis la décision',
    pay: 'Premier paiement, depuis la décision',
    payFromRequest: 'Intérêts quand la décision est tardive, depuis la réception',
    appeal: 'Recours, depuis la notification valable',
    piis: 'Signature du PIIS, depuis la décision',
    reflection: 'Réflexion avant la signature du PIIS, depuis la remise du projet',
    interview: 'Entretien demandé par le bénéficiaire, depuis sa demande',
    review: 'Révision des conditions, depuis la décision ou la révision',
    visit: 'Visite à domicile, depuis la décision ou la visite',
    network: 'Enregistrement dans le réseau, depuis la décision',
    heating: 'Demande d’allocation de chauffage, depuis la livraison',
    inform: 'Information demandée par écrit, depuis la demande',
  } satisfies Record<TermName, string>,
  columns: {
    term: 'Délai',
    length: 'Durée',
    end: 'Dernier jour fermé',
    article: 'Base légale',
    checkedOn: 'Vérifié le',
    actions: 'Actions',
  },
  units: { days: 'jours calendrier', openDays: 'jours ouvrables', months: 'mois' },
  lengths: {
    days: (days: number) =>
      days === 0 ? 'le jour même' : count('fr', days, { one: '# jour calendrier', other: '# jours calendrier' }),
    openDays: (days: number) => count('fr', days, { one: '# jour ouvrable', other: '# jours ouvrables' }),
    months: (months: number) => count('fr', months, { one: '# mois', other: '# mois' }),
  },
  ends: { stays: 'pas prolongé', nextOpenDay: 'premier jour ouvrable qui suit' },
  corrected: 'corrigé par le centre',
  checkAgain: 'à vérifier : plus d’un an',
  correct: 'Corriger',
  correctOne: (term: string) => `Corriger : ${term}`,
  amount: 'Durée',
  unit: 'Unité',
  end: 'Quand le dernier jour tombe un jour de fermeture',
  article: 'Base légale',
  articleNote:
    '« OL 58 §2; DIS 18 » s’écrit en toutes lettres dans chaque langue. Sigles : OL (loi organique), DIS (loi du 26 mai 2002), L65 (loi du 2 avril 1965), CHARTER, PL2004, RD2002, RD2013, CBSS.',
  checkedOn: 'Comparé avec la loi le',
  save: 'Enregistrer le délai',
  saved: 'Le délai est enregistré, et les demandes en cours sont recalculées.',
  ownAgain: 'Reprendre le délai du programme',
  wrong: {
    amount: 'Écrivez un nombre entier : de 0 à 3650 jours, de 1 à 500 jours ouvrables, de 1 à 120 mois.',
    article: 'Écrivez l’article, en 200 caractères au plus.',
    checkedOn: 'Donnez un jour, au plus tard aujourd’hui.',
  },
}

export type TermSettingsMessages = typeof termSettingsFr
