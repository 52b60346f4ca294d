import type { Office } from '#server/office.ts'
import type { DecisionLetterState } from '#shared/decisions/contract.ts'
import { courtName } from '#shared/decisions/courtName.ts'
import { missingMentions } from '#shared/decisions/missingMentions.ts'
import { statedIn } from '#shared/decisions/statedIn.ts'
import { thinReasons } from '#shared/decisions/thinReasons.ts'
import { decisionLetterWords } from '#shared/decisions/words.ts'
import { letterFactsOf } from './letterFacts.ts'
import { findDecisionLetter } from './storage.ts'

type Asked = { readonly requestId: string; readonly courtId?: string | undefined }

/** How far the decision letter is: what it lacks, what had better be written anew, and the letter that is kept. */
export async function letterStateOf(office: Office, asked: Asked): Promise<DecisionLetterState> {
  const { request, facts, courts, courtId } = await letterFactsOf(office, asked)
  const { language, decided } = facts
  const isProposed = (id: string) => courts.proposed.some((court) => court.id === id)
  return {
    language,
    readingHelp: request.language === 'en',
    missing: [...missingMentions(statedIn(facts, decisionLetterWords(language)))],
    thin: [...thinReasons(decided)],
    courts: courts.all
      .map((court) => ({ ...court, name: courtName(court, language), proposed: isProposed(court.id) }))
      .sort((one, other) => Number(other.proposed) - Number(one.proposed)),
    courtId,
    letter: await findDecisionLetter(office.store.read, asked.requestId),
  }
}
