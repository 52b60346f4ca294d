import type { Office } from '#server/office.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import type { Language } from '#shared/language/languages.ts'
import { sampleLetter } from '#shared/letters/sampleLetter.ts'
import { letterHeadOf } from './letterHead.ts'
import { printLetter } from './print.ts'

/** A letter to nobody, to see how the office's letters look. */
export async function printSample(office: Office, language: Language): Promise<SentFile> {
  const head = await letterHeadOf(office.store.read, language)
  const document = sampleLetter(language, dayOf(office.clock.now()))
  const name = document.title.replace(/[^\p{L} -]/gu, ' ')
  return { name: `${name}.pdf`, type: 'application/pdf', content: await printLetter(document, head) }
}
