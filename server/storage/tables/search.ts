import { integer, primaryKey, table, text } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'

/**
 * Who and where: what can be searched of each request, as search compares words (`shared/search/keys.ts`). On SQLite these
 * are FTS5 tables without contents of their own (see the migration): nothing can be read back but which requests match.
 * What is replaced or deleted is found no more at once; its words leave the file when the engine next merges its segments
 * (after an erasure at once by its command `optimize`): `secure-delete` does nothing for tables of this kind (tried).
 */
export const searchIndex = table('search_index', {
  /** The request's place in the register (`registerOrder`). */
  rowid: integer().primaryKey(),
  number: text().notNull(),
  names: text().notNull(),
  /** Phone, e-mail. */
  contact: text().notNull(),
  /** Street, postal code, municipality. */
  place: text().notNull(),
  /** National number: from here on for readers of the story only. */
  identity: text().notNull(),
  /** The names of those who live there too. */
  household: text().notNull(),
})

/** All words of a request, with what was told and what was noted: for readers of the story only. */
export const searchTexts = table('search_texts', {
  /** As above. */
  rowid: integer().primaryKey(),
  words: text().notNull(),
})

/** Requests whose words are not in the indexes yet, or no longer as they are: what changes a request leaves it here. */
export const searchDue = table('search_due', { requestId: ofRequest().primaryKey() })

/** Each word of a name by itself and with each one letter left out, so that a name with one wrong letter is found. */
export const nameSpellings = table(
  'name_spellings',
  {
    spelling: text().notNull(),
    word: text().notNull(),
  },
  (spelling) => [primaryKey({ columns: [spelling.spelling, spelling.word] })],
)
