import { Column, type DriverValueDecoder, is, SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { type Given, settleParameters } from './parameters.ts'

type Decoder = DriverValueDecoder<unknown, unknown>
type Field = { readonly path: readonly string[]; readonly field: unknown }
type Row = readonly unknown[]

/**
 * Drizzle asks of each cell and of each parameter anew of what kind it is, by walking up its classes: an eighth of a queue
 * page. Here that is settled once for each query, for cells where its rows are flat; what it gives is the same.
 */
export function settleDecoders(database: BetterSQLite3Database): BetterSQLite3Database {
  const session = Reflect.get(database, 'session')
  const prepareQuery = session.prepareQuery.bind(session)
  session.prepareQuery = (query: unknown, fields: readonly Field[] | undefined, ...rest: readonly unknown[]) => {
    const prepared = prepareQuery(query, fields, ...rest)
    const { stmt } = prepared
    const fill = settleParameters(prepared.query.params)
    prepared.run = (given?: Given) => stmt.run(...fill(given))
    prepared.values = (given?: Given) => stmt.raw().all(...fill(given))
    const decode = fields && !prepared.customResultMapper && flatDecoder(fields)
    if (decode) prepared.all = (given?: Given) => prepared.values(given).map(decode)
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
