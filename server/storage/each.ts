import { sql } from 'drizzle-orm'

/** The strings of a list that is given as one value, as JSON: however many they are, the statement is the same. */
export const each = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`
