import { lawsOf } from '#shared/aid/aidTypes.ts'
import { lastDay } from '#shared/clocks/terms.ts'
import { isMoney } from '#shared/committee/money.ts'
import { articlesInWords } from './articlesInWords.ts'
import { courtName } from './courtName.ts'
import type { Decided, DecisionFacts } from './decisionFacts.ts'
import type { DecisionLetterWords } from './letter.fr.ts'
import type { Stated, StatedAid } from './stated.ts'

/** What the letter says of these facts in these words; what the facts do not give is empty. */
export function statedIn(facts: DecisionFacts, words: DecisionLetterWords): Stated {
  const { decided, court, legalTexts, terms, worker, service, ways, language, number } = facts
  const { appeal } = terms
  return {
    aids: decided.map((one) => statedAid(one, facts, words)),
    others: {
      decision: decided.map(({ kind, aidType }) => words.outcomes[kind](words.aids[aidType])).join(' '),
      appeal: words.appeal,
      court: court === null ? '' : courtName(court, language),
      courtAddress: (court?.address ?? '').replace(/\s*\n\s*/g, ', '),
      term: [
        words.term(words.lengths(appeal.length)),
        words.termStarts(articlesInWords(appeal.article, words)),
        [...(appeal.end === 'nextOpenDay' ? [words.extended] : []), words.afterwards].join(' '),
      ].join('\n'),
      manner: words.manner,
      noSuspension: words.noSuspension,
      explanations: service && ways.length > 0 ? words.explanations(service, worker, ways.join(', ')) : '',
      file: number,
      service,
      worker,
      article728: legalTexts?.article728[language] ?? '',
      article1017: legalTexts?.article1017[language] ?? '',
    },
  }
}

function statedAid(decided: Decided, { terms }: DecisionFacts, words: DecisionLetterWords): StatedAid {
  const { aidType, kind, ground, amount, periodicity, calculation } = decided
  const name = words.aids[aidType]
  const hasSum = kind !== 'refused' && (amount !== null || isMoney(aidType))
  const sum = {
    amount: amount === null ? '' : words.euros(amount / 100),
    periodicity: periodicity === null ? '' : words.periodicities[periodicity],
    calculation,
  }
  const paidByLaw = hasSum && lawsOf(aidType).includes('integration')
  return {
    name,
    sentence: [
      words.outcomes[kind](name),
      ...(ground === null ? [] : [words.ground(words.grounds[ground])]),
      ...whatAndWhen(decided, hasSum ? sum : null, words),
      ...(paidByLaw ? [words.firstPayment(words.longDay(lastDay(decided.decidedOn, terms.pay)))] : []),
    ].join(' '),
    reasonsInFact: decided.reasonsInFact,
    reasonsInLaw: decided.reasonsInLaw,
    sum: hasSum ? sum : null,
  }
}

function whatAndWhen(decided: Decided, sum: StatedAid['sum'], words: DecisionLetterWords): readonly string[] {
  if (decided.kind === 'refused') return []
  const from = decided.from === null ? '' : words.longDay(decided.from)
  const until = decided.until === null ? '' : words.longDay(decided.until)
  if (sum === null) return from === '' ? [] : [words.lasts({ from, until })]
  const between = decided.periodicity === 'once' ? { from: '', until: '' } : { from, until }
  return [words.paid({ ...sum, ...between })]
}
