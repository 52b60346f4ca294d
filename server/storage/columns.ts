import { getTableColumns, type Placeholder, sql, type Table } from 'drizzle-orm'
import { customType, integer, text } from 'drizzle-orm/sqlite-core'

/** Our column kinds: the tables are written in these alone, so that another engine needs only this file anew. */
export { index, integer, primaryKey, sqliteTable as table, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** One of a closed list of words. */
export const word = <const Words extends readonly [string, ...string[]]>(words: Words) => text({ enum: words })

/** A day as ISO text. */
export const day = () => text()

/** An instant in UTC as ISO text with milliseconds, so that text order is time order. */
export const instant = () => text()

export const flag = () => integer({ mode: 'boolean' })

/** A set of words, kept with a space on both sides of each, so that one can be looked for with `like`. */
export const words = <Word extends string>() =>
  customType<{ data: readonly Word[]; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => (value.length === 0 ? '' : ` ${value.join(' ')} `),
    fromDriver: (kept) => (kept === '' ? [] : (kept.slice(1, -1).split(' ') as Word[])),
  })()

/** A value of this shape as JSON text. */
export const json = <Value>() =>
  customType<{ data: Value; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (kept) => JSON.parse(kept) as Value,
  })()

/** A placeholder for each column of a table, by the column's name: a whole row that is given when it is kept. */
export const wholeRow = <Kept extends Table>(kept: Kept) =>
  Object.fromEntries(Object.keys(getTableColumns(kept)).map((name) => [name, sql.placeholder(name)])) as {
    readonly [Name in keyof Kept['$inferInsert']]-?: Placeholder
  }

/** The same for these columns of a row that is changed. */
export const givenRow = <Kept extends Table>(kept: Kept, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, sql`${sql.param(sql.placeholder(name), getTableColumns(kept)[name])}`]))

/** Bytes exactly as they came. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' })
