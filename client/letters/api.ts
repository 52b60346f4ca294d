import { changing, reading } from '#client/http/connect.ts'
import { fillPath } from '#shared/http/endpoint.ts'
import type { Language } from '#shared/language/languages.ts'
import { letters } from '#shared/letters/contract.ts'

export const lettersApi = {
  ofRequest: reading('letters', letters.ofRequest),
  letterhead: reading('letters', letters.letterhead),
  saveLetterhead: changing(letters.saveLetterhead),
  paragraphs: reading('letters', letters.paragraphs),
  saveParagraphs: changing(letters.saveParagraphs),
}

/** Where the browser opens a letter that was kept. */
export const letterAddress = (letterId: string) => `/api${fillPath(letters.pdf.path, { letterId })}`

export const sampleAddress = (language: Language) => `/api${letters.sample.path}?language=${language}`
