import type { Facts } from '#shared/clocks/facts.ts'
import type { Block } from '#shared/letters/document.ts'
import type { Matter } from '#shared/meetings/agenda.ts'
import type { AidDecision } from './aidDecision.ts'
import type { CommitteeLetterWords } from './letter.fr.ts'

/** What was prepared on a request, or decided in urgency, for a meeting. */
export type Advised = {
  readonly matter: Matter
  readonly report: { readonly text: string } | null
  readonly proposals: readonly AidDecision[]
  /** What is to be ratified. */
  readonly decisions: readonly AidDecision[]
}

export function reportBlocks({ pack }: CommitteeLetterWords, { matter, report }: Advised): readonly Block[] {
  if (report === null && matter !== 'decision') return []
  return [
    { kind: 'heading', text: pack.report },
    { kind: 'paragraph', text: report?.text ?? pack.noReport },
  ]
}

/** The proposals on what is asked, or what the president decided alone. */
export function adviceBlocks(words: CommitteeLetterWords, advised: Advised): readonly Block[] {
  const { pack, aid, kinds } = words
  const { matter, proposals, decisions } = advised
  if (matter === 'competence') return []
  const [title, all] = matter === 'ratification' ? [pack.decided, decisions] : [pack.proposal, proposals]
  if (all.length === 0) return [{ kind: 'paragraph', text: pack.noProposal }]
  return all.flatMap((one): Block[] => [
    { kind: 'heading', text: title(aid[one.aidType], kinds[one.kind]) },
    { kind: 'facts', facts: factsOf(words, one) },
  ])
}

function factsOf(words: CommitteeLetterWords, one: AidDecision) {
  const { fields } = words.pack
  const named = [
    { name: fields.ground, value: one.ground && words.grounds[one.ground] },
    { name: fields.sum, value: sumOf(words, one) },
    {
      name: fields.period,
      value: one.from && words.period(words.longDay(one.from), one.until && words.longDay(one.until)),
    },
    { name: fields.calculation, value: one.calculation },
    { name: fields.inFact, value: one.reasonsInFact },
    { name: fields.inLaw, value: one.reasonsInLaw },
  ]
  return named.flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}

function sumOf({ euros, periodicities }: CommitteeLetterWords, { amount, periodicity }: AidDecision): string {
  if (amount === null) return ''
  const sum = euros(amount / 100)
  return periodicity ? periodicities[periodicity](sum) : sum
}

/** Whether the applicant could be heard before the decision (DIS art. 20). */
export function hearingBlocks({ pack }: CommitteeLetterWords, facts: Facts): readonly Block[] {
  const { hearing } = pack
  const { hearingOffered, hearingAsked, heard } = facts
  return [
    { kind: 'heading', text: hearing.title },
    {
      kind: 'list',
      entries: [
        hearingOffered ? hearing.offered(hearingOffered.on) : hearing.notOffered,
        ...(hearingAsked ? [hearing.asked(hearingAsked.on)] : []),
        ...(heard ? [(heard.how === 'renounced' ? hearing.renounced : hearing.heard)(heard.on)] : []),
      ],
    },
  ]
}
