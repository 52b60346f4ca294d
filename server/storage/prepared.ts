import type { Database } from './store.ts'

/** A query that is built once for each connection and then only run: building costs more than running. */
export function prepared<Query>(build: (db: Database) => Query): (db: Database) => Query {
  const built = new WeakMap<Database, Query>()
  return (db) => {
    const found = built.get(db) ?? build(db)
    built.set(db, found)
    return found
  }
}
