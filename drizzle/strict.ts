import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// drizzle-kit does not know STRICT tables: each generated migration is given them here.
for (const file of globSync(join(import.meta.dirname, 'sqlite/*.sql'))) {
  const sql = readFileSync(file, 'utf8')
  writeFileSync(file, sql.replaceAll('\n);', '\n) STRICT;'))
}
