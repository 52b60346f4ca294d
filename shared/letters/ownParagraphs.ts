import type { Language } from '#shared/language/languages.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { LetterDocument } from './document.ts'

type InLanguages = Readonly<Partial<Record<Language, string | undefined>>>

/** Why the office's own paragraphs cannot go into a letter of this language, or null: written in another one of the office's only. */
export function refusalToDress(own: InLanguages, language: Language, offices: readonly Language[]): Refusal | null {
  const written = offices.some((one) => own[one]?.trim())
  return written && !own[language]?.trim() ? 'letter-paragraph-missing' : null
}

/** The letter with the office's own text at its end, before any reading help; an empty line begins a new paragraph. */
export function withOwnText(document: LetterDocument, text: string): LetterDocument {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== '')
  const blocks = paragraphs.map((one) => ({ kind: 'paragraph', text: one.trim() }) as const)
  const help = document.blocks.findIndex((block) => block.kind === 'readingHelp')
  return { ...document, blocks: document.blocks.toSpliced(help < 0 ? document.blocks.length : help, 0, ...blocks) }
}
