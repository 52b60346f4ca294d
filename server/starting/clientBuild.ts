import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from './stop.ts'

const top = join(import.meta.dirname, '../..')
const mark = 'built-from.txt'

/** Where the built client stands. */
export const clientFolder = join(top, 'dist')

/** Builds the client, unless it was built from these very sources. */
export function buildClient(): void {
  const sources = digestOfSources()
  if (builtFrom() === sources) return
  process.stdout.write('Building the pages, once for this version…\n')
  const vite = join(top, 'node_modules/vite/bin/vite.js')
  const fresh = `${clientFolder}-${process.pid}`
  const wanted = ['build', '--logLevel', 'error', '--outDir', fresh]
  // Vite takes a NODE_ENV that is set over its own: a test would build React's slow, talkative edition.
  const env = { ...process.env, NODE_ENV: 'production' }
  const built = spawnSync(process.execPath, [vite, ...wanted], { cwd: top, encoding: 'utf8', env })
  if (built.status !== 0) stop(1, `The pages could not be built:\n${built.stdout}${built.stderr}`)
  writeFileSync(join(fresh, mark), sources)
  putInPlace(fresh)
}

/** Whoever builds at the same time does so elsewhere, and whoever serves has the pages in memory. */
function putInPlace(fresh: string) {
  rmSync(clientFolder, { recursive: true, force: true })
  renameSync(fresh, clientFolder)
}

function digestOfSources(): string {
  const digest = createHash('sha256')
  const sources = globSync(['client/**/*.*', 'shared/**/*.ts', 'vite.config.ts', 'package-lock.json'], { cwd: top })
  for (const path of sources.sort())
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(top, path)))
      .update('\0')
  return digest.digest('hex')
}

function builtFrom(): string | null {
  try {
    return readFileSync(join(clientFolder, mark), 'utf8')
  } catch {
    return null
  }
}
