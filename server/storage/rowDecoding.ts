import { Column, type DriverValueDecoder, is, SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

type Decoder = DriverValueDecoder<unknown, unknown>
type Field = { readonly path: readonly string[]; readonly field: unknown }
type Row = readonly unknown[]

/**
 * Drizzle asks of each cell anew of what kind its column is, by walking up its classes: an eighth of a queue page. Here
 * that is settled once for each query whose rows are flat; what it gives is the same.
 */
export function settleDecoders(database: BetterSQLite3Database): BetterSQLite3Database {
  const session = Reflect.get(database, 'session')
  const prepareQuery = session.prepareQuery.bind(session)
  session.prepareQuery = (query: unknown, fields: readonly Field[] | undefined, ...rest: readonly unknown[]) => {
    const prepared = prepareQuery(query, fields, ...rest)
    const decode = fields && !prepared.customResultMapper && flatDecoder(fields)
    if (decode) prepared.all = (values: object) => prepared.values(values).map(decode)
    return prepared
  }
  return database
}

/** How a row becomes an object; null where it has an object within it. */
function flatDecoder(fields: readonly Field[]): ((row: Row) => object) | null {
  const cells = fields.map(({ path, field }) => ({
    name: path[0] ?? '',
    flat: path.length === 1,
    decoder: decoderOf(field),
  }))
  if (!cells.every(({ flat, decoder }) => flat && decoder)) return null
  return (row) => {
    const found: Record<string, unknown> = {}
    for (const [index, { name, decoder }] of cells.entries()) {
      const kept = row[index]
      found[name] = kept === null ? null : decoder?.mapFromDriverValue(kept)
    }
    return found
  }
}

function decoderOf(field: unknown): Decoder | null {
  if (is(field, Column)) return field
  if (is(field, SQL)) return Reflect.get(field, 'decoder')
  return is(field, SQL.Aliased) ? Reflect.get(field.sql, 'decoder') : null
}
