/**
 * The same question, planned once. SQLite plans anew, each time it is asked, what it planned by looking at a bound value,
 * which costs more than most answers; it looks at what a column equals before an order, and at limits, but not through a
 * sign or a cast.
 */
export const planOnce = (sql: string): string =>
  sql.startsWith('select')
    ? sql.replaceAll(' = ?', ' = +?').replace(/ (limit|offset) \?/g, ' $1 cast(? as integer)')
    : sql
