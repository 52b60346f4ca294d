import { lastDay, terms } from '#shared/clocks/terms.ts'
import type { ShownRequest } from './api.ts'

type LawfulDay = { readonly by: 'decideBy' | 'notifyBy' | 'payBy'; readonly day: string }

/** The day by which the law wants the next thing done, or null when nothing more is due. */
export function lawfulDay({ stage, decideBy, decidedOn, outcome }: ShownRequest['request']): LawfulDay | null {
  if (stage === 'closed') return null
  if (stage === 'followUp') {
    const pays = decidedOn && outcome !== 'refused'
    return pays ? { by: 'payBy', day: lastDay(decidedOn, terms.pay) } : null
  }
  if (stage !== 'decided') return { by: 'decideBy', day: decideBy }
  return decidedOn ? { by: 'notifyBy', day: lastDay(decidedOn, terms.notify) } : null
}
