import Sqlite from 'better-sqlite3'
import { planOnce } from './planOnce.ts'

/** A connection that prepares each statement once. */
export type StatementCache = Pick<Sqlite.Database, 'prepare' | 'exec' | 'pragma' | 'close' | 'inTransaction'>

const common = { foreign_keys: '1', trusted_schema: '0', busy_timeout: '5000', cell_size_check: '1', temp_store: '2' }
const settings = {
  writer: { journal_mode: 'wal', synchronous: '2', secure_delete: '1', ...common },
  // In kB, half of what is usual: what a page shows is a few pages of the file, and the system keeps the file in memory too.
  reader: { query_only: '1', cache_size: '-8000', ...common },
} as const

const mostStatements = 500

/** Opens the file with our settings, each set and read back: `synchronous` is FULL, so what was answered survives a power cut. */
export function connect(file: string, use: keyof typeof settings): StatementCache {
  const connection = new Sqlite(file, { readonly: use === 'reader' })
  for (const [setting, wanted] of Object.entries(settings[use])) {
    connection.pragma(`${setting} = ${wanted}`)
    const found = String(connection.pragma(setting, { simple: true })).toLowerCase()
    if (found !== wanted) throw new Error(`${file}: the setting ${setting} is ${found}, not ${wanted}`)
  }
  return keepStatements(connection)
}

function keepStatements(connection: Sqlite.Database): StatementCache {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Sqlite.Statement>()
  const prepareOnce = (sql: string) => {
    const found = kept.get(sql)
    if (found) return found
    if (kept.size >= mostStatements) kept.clear()
    const statement = prepare(planOnce(sql))
    kept.set(sql, statement)
    return statement
  }
  return Object.assign(connection, { prepare: prepareOnce as typeof connection.prepare })
}
