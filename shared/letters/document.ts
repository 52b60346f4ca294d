import type { Language } from '#shared/language/languages.ts'

/** A piece of a letter, in reading order; what it looks like is the printer's affair. Texts are plain: no markup is understood. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph that must be seen: a right, a term, a warning. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  /** Boxes to tick by hand. */
  | { readonly kind: 'checklist'; readonly entries: readonly string[] }
  /** Facts, each a name and a value. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signatures'; readonly names: readonly string[] }
  | { readonly kind: 'newPage' }
  /** The same in another language, on pages of its own, each with its mark: for who cannot read the letter, and of no legal value. */
  | {
      readonly kind: 'readingHelp'
      readonly language: Language
      readonly mark: string
      readonly title: string
      readonly blocks: readonly Block[]
    }

/** A letter before it is printed: structured text in one language. */
export type LetterDocument = {
  readonly language: Language
  /** Also the title of the PDF. */
  readonly title: string
  /** Name and postal address, a line each; empty when it is handed over. */
  readonly addressee: readonly string[]
  /** Place and day, as it is written in that language. */
  readonly dateline: string
  /** Our reference, and the like, above the text. */
  readonly references: readonly { readonly name: string; readonly value: string }[]
  readonly blocks: readonly Block[]
  /** Set across the head of every page (« aide à la lecture, sans valeur officielle »); null for none. */
  readonly mark: string | null
}
