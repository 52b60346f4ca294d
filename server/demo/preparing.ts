import type { AidType } from '#shared/aid/aidTypes.ts'
import { lawsOf } from '#shared/aid/aidTypes.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { isMoney } from '#shared/committee/money.ts'
import type { ProposalKind } from '#shared/committee/words.ts'
import type { compositions } from '#shared/intake/record.ts'
import { refusalGrounds } from '#shared/requests/outcomes.ts'
import type { Story } from './story.ts'

/** What the social worker reports of the story: invented, like the person. */
export function reportOn({ person: [familyName, givenNames], story, household, incomes, charges }: Story): string {
  const sum = (amounts: Readonly<Record<string, number>> = {}) =>
    Object.entries(amounts)
      .map(([name, euros]) => `${name} ${euros} €`)
      .join(', ')
  return [
    `Entretien avec ${givenNames} ${familyName} et visite à domicile.`,
    households[household?.composition ?? 'alone'],
    incomes ? `Ressources constatées par mois : ${sum(incomes)}.` : 'Aucune ressource constatée.',
    charges ? `Charges par mois : ${sum(charges)}.` : 'Charges à compléter.',
    story ? `La personne explique : « ${story} »` : 'La personne n’a rien écrit d’autre.',
    'L’état de besoin a été vérifié sur pièces.',
  ].join('\n')
}

const households: Readonly<Record<(typeof compositions)[number], string>> = {
  alone: 'La personne vit seule.',
  withPartner: 'La personne vit avec son partenaire.',
  withFamily: 'La personne vit avec sa famille.',
  withOthers: 'La personne partage son logement.',
  loneParent: 'La personne élève seule ses enfants.',
}

/** What was proposed, and decided, on each aid of the story. */
export function answersTo({ course }: Story, asked: readonly AidType[], today: Day): AidDecision[] {
  const types = asked.filter((type) => type !== 'UNK')
  const answered: readonly AidType[] = types.length === 0 ? ['ONE'] : types
  return answered.map((aidType, index) => answerTo(aidType, { ...course, kind: kindOf(course, index), today }))
}

/** The first aid is granted where only a part was. */
function kindOf({ outcome }: Story['course'], index: number): ProposalKind {
  if (outcome === 'refused') return 'refused'
  if (outcome !== 'grantedInPart') return 'granted'
  return index === 0 ? 'grantedInPart' : 'refused'
}

type Answering = Story['course'] & { readonly kind: ProposalKind; readonly today: Day }

function answerTo(aidType: AidType, { kind, ground, today }: Answering): AidDecision {
  const reasons = { reasonsInFact: facts[kind], reasonsInLaw: lawOf(aidType) }
  const known = refusalGrounds.find((one) => one === ground) ?? 'resources'
  const nothing = { amount: null, periodicity: null, from: null, until: null, calculation: '' }
  if (kind === 'refused') return { aidType, kind, ground: known, ...nothing, ...reasons }
  const lasting = aidType === 'RIS' || aidType === 'ERIS'
  const sum = isMoney(aidType) && {
    amount: lasting ? 131_000 : 35_000,
    periodicity: lasting ? ('monthly' as const) : ('once' as const),
    calculation: lasting
      ? 'Montant de la catégorie, moins les ressources constatées : 1 310,00 € par mois.'
      : 'Selon les factures présentées : 350,00 €.',
  }
  return {
    aidType,
    kind,
    ground: null,
    ...nothing,
    ...sum,
    from: today,
    until: lasting ? null : addDays(today, 90),
    ...reasons,
  }
}

const facts: Readonly<Record<ProposalKind, string>> = {
  granted:
    'L’enquête sociale montre que la personne ne peut pas mener une vie conforme à la dignité humaine sans cette aide.',
  grantedInPart: 'L’état de besoin est établi, mais une partie des frais est déjà couverte par ailleurs.',
  refused: 'Les ressources constatées au cours de l’enquête sociale suffisent à couvrir ce besoin.',
}

const lawOf = (aidType: AidType) =>
  lawsOf(aidType).includes('integration')
    ? 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 3 et 14.'
    : 'Loi organique des CPAS du 8 juillet 1976, articles 1er et 57.'
