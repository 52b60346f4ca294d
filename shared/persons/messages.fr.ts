import { count } from '#shared/language/count.ts'
import type { Proposal } from './likeness.ts'
import type { VerdictKind } from './verdicts.ts'
import type { LikenessCode } from './weights.ts'

export const personsFr = {
  title: 'Déjà connu ?',
  failed: 'Les autres demandes de cette personne n’ont pas pu être cherchées.',
  again: 'Réessayer',
  /** Before the claim: the number of each, and who has it. */
  open: (requests: string) => `Cette personne a aussi en cours : ${requests}.`,
  maybeOpen: (requests: string) => `Cette personne semble avoir aussi en cours : ${requests}.`,
  /** After the claim. */
  openOfMine: (requests: string) =>
    `Vous avez cette demande en charge. La même personne semble avoir aussi en cours : ${requests}. Voyez s’il faut les suivre ensemble.`,
  withHolder: (number: string, holder: string) => `${number}, chez ${holder}`,
  withNobody: (number: string) => `${number}, pas encore prise en charge`,
  proposals: {
    samePerson: 'Probablement la même personne',
    sameHousehold: 'Probablement le même ménage',
    weak: 'Quelque chose en commun',
  } satisfies Record<Proposal, string>,
  score: (points: number) => `${points} sur 100`,
  weak: (requests: number) =>
    count('fr', requests, {
      one: '# demande a quelque chose en commun',
      other: '# demandes ont quelque chose en commun',
    }),
  reasons: {
    nissSame: 'même numéro national',
    nissDiffers: 'numéros nationaux différents',
    nameSame: 'même nom',
    nameFewerGiven: 'même nom, un prénom en moins',
    nameSwapped: 'nom et prénom inversés',
    nameOneLetter: 'le nom diffère d’une lettre',
    nameFamilySame: 'même nom de famille, prénom inconnu d’un côté',
    nameFamilyOnly: 'même nom de famille, autre prénom',
    nameDiffers: 'autre nom',
    birthDateSame: 'même date de naissance',
    birthDateSwapped: 'date de naissance avec jour et mois inversés',
    birthDateDiffers: 'autre date de naissance',
    phoneSame: 'même téléphone',
    emailSame: 'même adresse électronique',
    homeSame: 'même adresse',
    cohabitantNamed: 'l’une des personnes est citée parmi les cohabitants de l’autre',
    cohabitantSame: 'même cohabitant cité',
  } satisfies Record<LikenessCode, string>,
  verdicts: {
    samePerson: 'Même personne',
    sameHousehold: 'Même ménage',
    notTheSame: 'Pas la même personne',
  } satisfies Record<VerdictKind, string>,
  said: (verdict: string, worker: string, moment: string) => `${verdict} : ${worker}, ${moment}`,
  undo: 'Annuler cette réponse',
  undone: 'La réponse est annulée. Rien d’autre n’a changé.',
  compare: 'Comparer',
  compareWith: (applicant: string, number: string) => `Comparer avec ${applicant} (${number})`,
  personPage: 'Toutes les demandes de cette personne',
  householdPage: 'Toutes les demandes du ménage',
  comparison: {
    title: (one: string, other: string) => `Comparer ${one} et ${other}`,
    back: (number: string) => `Retour à la demande ${number}`,
    caption: 'Les réponses des deux demandes, côte à côte',
    field: 'Réponse',
    state: 'Comparaison',
    states: { same: 'identique', different: 'différent', missing: 'manque d’un côté' },
    stage: 'Stade',
    holder: 'En charge',
    nobody: 'personne',
    stories: 'Les deux récits',
    noStory: 'Pas de récit.',
    question: 'Que dites-vous de ces deux demandes ?',
    note: 'Rien n’est fusionné ni déplacé : c’est un lien, avec votre nom et la date, que chacun peut annuler.',
    earlier:
      'Si c’est la même personne et qu’elle demande la même aide, le délai de décision court depuis la première réception.',
    given: (verdict: string) => `Enregistré : ${verdict}.`,
    stands: 'Ce qui a été répondu',
  },
  person: {
    title: (applicant: string) => `Les demandes de ${applicant}`,
    requests: (requests: number) => count('fr', requests, { one: '# demande', other: '# demandes' }),
    caption: (applicant: string) => `Les demandes de ${applicant}, la plus ancienne d’abord`,
    columns: {
      number: 'Numéro',
      receivedOn: 'Reçue le',
      aid: 'Aides demandées',
      stage: 'Stade',
      outcome: 'Issue',
      holder: 'En charge',
    },
    also: (names: readonly string[]) => `Aussi inscrit sous : ${names.join(' ; ')}`,
    born: (day: string) => `Date de naissance : ${day}`,
    alone: 'Aucune autre demande n’est reliée à celle-ci.',
    livesWith: 'Vit avec',
    livesAlone: 'Personne n’est relié comme membre du même ménage.',
    links: 'Réponses données',
    noLinks: 'Personne n’a encore comparé ces demandes.',
    between: (one: string, other: string) => `${one} et ${other}`,
    contradiction:
      'Des réponses se contredisent : deux demandes sont dites de personnes différentes, et pourtant reliées par d’autres. Vérifiez, puis annulez la réponse fausse.',
    suspicions: 'À comparer',
    noSuspicions: 'Aucune autre demande ne ressemble à celles-ci.',
  },
  household: {
    title: (applicant: string) => `Le ménage de ${applicant}`,
    persons: (persons: number) => count('fr', persons, { one: '# personne', other: '# personnes' }),
  },
  /** In the timeline. */
  timeline: {
    earlier: (day: string, number: string) =>
      `le délai de décision court depuis le ${day}, date de réception de la demande ${number}`,
    ownReceipt: 'le délai de décision court de nouveau depuis sa propre réception',
  },
}

export type PersonsMessages = typeof personsFr
