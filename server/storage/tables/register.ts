import { day, index, instant, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'

/** The chronological register (OL art. 58 §1): one line per request, and one per correction. Nobody changes or removes a line. */
export const registerLines = table(
  'register_lines',
  {
    /** Year and number as one number that sorts. */
    registerOrder: integer().primaryKey(),
    /** The same as it is written: `2026/0001`. */
    number: text().notNull(),
    requestId: ofRequest(),
    enteredAt: instant().notNull(),
    submittedAt: instant().notNull(),
    receivedOn: day().notNull(),
    applicant: text().notNull(),
    municipality: text(),
    /** What was asked, in the codes or the words of the request as it came. */
    asked: json<readonly string[]>().notNull(),
    channel: text().notNull(),
    /** The number of the line that this one corrects; null for the line of the request itself. */
    corrects: text(),
    /** What was wrong, in words; empty for the line of the request itself. */
    correction: text().notNull().default(''),
    /** Who entered the correction; null for the line of the request itself. */
    enteredBy: text(),
  },
  (line) => [
    uniqueIndex('register_lines_number').on(line.number),
    index('register_lines_request').on(line.requestId),
    index('register_lines_received').on(line.receivedOn, line.registerOrder),
  ],
)
