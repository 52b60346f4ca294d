import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import type { LetterKind } from '#shared/letters/kinds.ts'
import { refusalToDress, withOwnText } from '#shared/letters/ownParagraphs.ts'
import { refuse } from '#shared/refusals.ts'
import { findLetterhead } from './letterHead.ts'

/** The letter with the office's own paragraphs at its end; refuses one that would then be half in another language. */
export async function dressed(db: Database, kind: LetterKind, document: LetterDocument): Promise<LetterDocument> {
  const paragraphs = await findSetting(db, 'paragraphs')
  const own = paragraphs?.[kind] ?? {}
  const { languages } = await findLetterhead(db)
  refuse(refusalToDress(own, document.language, languages))
  return withOwnText(document, own[document.language] ?? '')
}
