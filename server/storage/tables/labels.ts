import type { HintKind } from '#shared/hints/kinds.ts'
import { labelColours } from '#shared/labels/colours.ts'
import { flag, instant, integer, json, primaryKey, table, text, uniqueIndex, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

/** The office's own labels. Which request has which stands on the request (`labels`). */
export const labels = table(
  'labels',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** When it is used, in the office's words. */
    meaning: text().notNull(),
    colour: word(labelColours).notNull(),
    /** A label that is no longer given stays where it was given. */
    retired: flag().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (label) => [uniqueIndex('labels_name').on(label.name)],
)

/** What the program noticed on arrival, and why. Those that nobody dismissed stand on the request too (`hints`). */
export const hints = table(
  'hints',
  {
    requestId: ofRequest(),
    kind: text().$type<HintKind>().notNull(),
    /** What it rests on: the words found, a day, an age, the number of another request. */
    evidence: json<Readonly<Record<string, string>>>().notNull(),
    dismissedBy: text().references(() => workers.id),
    dismissedAt: instant(),
  },
  (hint) => [primaryKey({ columns: [hint.requestId, hint.kind] })],
)
