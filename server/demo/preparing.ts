import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { lastDay } from '#shared/clocks/terms.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { isMoney } from '#shared/committee/money.ts'
import type { ProposalKind } from '#shared/committee/words.ts'
import { refusalGrounds } from '#shared/requests/outcomes.ts'
import { derivedDe } from './derived/de.ts'
import { derivedFr } from './derived/fr.ts'
import { derivedNl } from './derived/nl.ts'
import type { DerivedWords } from './derived/words.ts'
import { nameOf } from './doing.ts'
import type { Story } from './story.ts'
import { writtenOn } from './written/all.ts'
import type { WrittenAid } from './written/written.ts'

/** What the social worker wrote for this story; undefined where it is derived. */
const writtenFor = (story: Story) => (story.course.stage === 'closed' ? undefined : writtenOn[nameOf(story)])

/** In the language in which the applicant asked. */
export function wordsOf({ sent }: Story): DerivedWords {
  if (sent.language === 'nl') return derivedNl
  return sent.language === 'de' ? derivedDe : derivedFr
}

/** What the social worker reports of the story: invented, like the person. */
export function reportOn(story: Story): string {
  const { person, household, incomes, charges } = story
  const sum = (amounts: Readonly<Record<string, number>> = {}) =>
    Object.entries(amounts)
      .map(([name, euros]) => `${name} ${euros} €`)
      .join(', ')
  return (
    writtenFor(story)?.report ??
    wordsOf(story).report({
      name: `${person[1]} ${person[0]}`,
      composition: household?.composition ?? 'alone',
      story: story.story ?? '',
      incomes: sum(incomes),
      charges: sum(charges),
    })
  )
}

/** What was proposed, and decided, on each aid of the story; what is granted runs from the day of the request. */
export function answersTo(story: Story, asked: readonly AidType[], from: Day): AidDecision[] {
  const types = asked.filter((type) => type !== 'UNK')
  const answered: readonly AidType[] = types.length === 0 ? ['ONE'] : types
  const written = writtenFor(story)?.aids ?? {}
  return answered.map((aidType, index) => {
    const own = written[aidType] ?? derived(story, aidType, kindOf(story.course, index))
    return answerTo(aidType, { own, from })
  })
}

/** The first aid is granted in part where not all of it was. */
function kindOf({ outcome }: Story['course'], index: number): ProposalKind {
  if (outcome === 'refused') return 'refused'
  if (outcome !== 'grantedInPart') return 'granted'
  return index === 0 ? 'grantedInPart' : 'refused'
}

const usualSums: Readonly<Partial<Record<AidType, number>>> = { RIS: 1314.2, ERIS: 1314.2, RENT: 980, HEAT: 210 }
const usualSum = 350

function derived(story: Story, aidType: AidType, kind: ProposalKind): WrittenAid {
  const words = wordsOf(story)
  const usual = lawsOf(aidType).includes('integration') ? words.integrationLaw : words.aidLaw
  const law = words.laws[aidType] ?? usual
  const { ground } = story.course
  const known = refusalGrounds.find((one) => one === ground) ?? 'resources'
  if (kind === 'refused') return { kind, ground: known, facts: words.refused[known], law }
  const facts = kind === 'granted' ? words.facts[aidType] : words.inPart(words.facts[aidType])
  if (!isMoney(aidType)) return { kind, facts, law, months: 3 }
  const euros = usualSums[aidType] ?? usualSum
  const said = euros.toLocaleString('fr-BE', { style: 'currency', currency: 'EUR' })
  if (aidType === 'RIS' || aidType === 'ERIS')
    return { kind, facts, law, sum: [euros, 'monthly'], calculation: words.lasting(said) }
  return { kind, facts, law, sum: [euros, 'once'], calculation: words.once(said) }
}

function answerTo(aidType: AidType, { own, from }: { readonly own: WrittenAid; readonly from: Day }): AidDecision {
  const { kind = 'granted', ground = null, sum, calculation = '', months, facts, law } = own
  const last = months === undefined ? null : addDays(lastDay(from, { length: { months }, end: 'stays' }), -1)
  const isGranted = kind !== 'refused'
  return {
    aidType,
    kind,
    ground,
    amount: sum ? Math.round(100 * sum[0]) : null,
    periodicity: sum?.[1] ?? null,
    from: isGranted ? from : null,
    until: isGranted ? last : null,
    calculation,
    reasonsInFact: facts,
    reasonsInLaw: law,
  }
}
