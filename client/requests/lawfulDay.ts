import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import { lastDay, terms } from '#shared/clocks/terms.ts'
import type { ShownRequest } from './api.ts'

type Running = Pick<ShownRequest['request'], 'stage' | 'decideBy' | 'decidedOn' | 'outcome' | 'aidTypes'>
type LawfulDay = { readonly by: 'decideBy' | 'notifyBy' | 'payBy'; readonly day: string }

/** The day by which the law wants the next thing done, or null when nothing more is due. */
export function lawfulDay({ stage, decideBy, decidedOn, outcome, aidTypes = [] }: Running): LawfulDay | null {
  if (stage === 'closed') return null
  if (stage === 'followUp') {
    const pays = outcome !== 'refused' && aidTypes.some(isIntegration)
    return decidedOn && pays ? { by: 'payBy', day: lastDay(decidedOn, terms.pay) } : null
  }
  if (stage !== 'decided') return { by: 'decideBy', day: decideBy }
  return decidedOn ? { by: 'notifyBy', day: lastDay(decidedOn, terms.notify) } : null
}

/** Only the law of 26 May 2002 sets a day for the payment. */
const isIntegration = (type: AidType) => lawsOf(type).includes('integration')
