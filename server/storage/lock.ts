import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/**
 * Takes the data folder for this process alone, or gives null when another one has it. The lock is the system's own on
 * the file `lock`: it falls with the process, however that ends. Gives the function that lets go.
 */
export function lockFolder(folder: string): (() => void) | null {
  const lock = new Sqlite(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return null
    throw error
  }
  return () => {
    lock.close()
  }
}
