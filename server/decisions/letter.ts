import { dressed } from '#server/letters/dressing.ts'
import { letterHeadOf } from '#server/letters/letterHead.ts'
import { printLetter } from '#server/letters/print.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import type { DecisionFacts } from '#shared/decisions/decisionFacts.ts'
import { closingOf, decisionLetter } from '#shared/decisions/decisionLetter.ts'
import { missingMentions } from '#shared/decisions/missingMentions.ts'
import { statedIn } from '#shared/decisions/statedIn.ts'
import { decisionLetterWords } from '#shared/decisions/words.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import type { Language } from '#shared/language/languages.ts'
import { Refused } from '#shared/refusals.ts'
import { letterFactsOf } from './letterFacts.ts'

type Printing = { readonly facts: DecisionFacts; readonly language: Language; readonly isDraft: boolean }

/** The decision letter as a PDF; refuses, naming each, while a mention that the law requires is missing. English is a reading help. */
export async function printDecision(db: Database, { facts, language, isDraft }: Printing): Promise<Uint8Array> {
  const words = decisionLetterWords(language)
  const stated = statedIn(facts, words)
  const missing = missingMentions(stated)
  if (missing.length > 0)
    throw new Refused('letter-mention-missing', {
      errors: missing.map((path) => ({ path, reason: 'the law requires this mention' })),
    })
  const mark = isDraft ? words.draft : language === 'en' ? words.readingHelp : null
  const letter = decisionLetter({ facts, stated, words, mark })
  const whole = language === 'en' ? letter : await dressed(db, 'decision', letter)
  const blocks = [...whole.blocks, ...closingOf(stated, words)]
  return printLetter({ ...whole, blocks }, await letterHeadOf(db, language))
}

type Asked = { readonly requestId: string; readonly courtId?: string | undefined }

/** The letter as it would leave, marked as a draft on every page. */
export async function previewDecision(office: Office, asked: Asked): Promise<SentFile> {
  const { request, facts } = await letterFactsOf(office, asked)
  const content = await printDecision(office.store.read, { facts, language: facts.language, isDraft: true })
  return { name: `decision ${request.number.replace('/', '-')}.pdf`, type: 'application/pdf', content }
}
