import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms may use which: files like the first may import files like the rest. The first line that fits a file rules it. */
const rooms: readonly (readonly [RegExp, ...RegExp[]])[] = [
  [/^shared\//, /^shared\//],
  [/^server\/storage\//, /^server\/storage\//, /^shared\//],
  [/^server\/\w+\/storage\.ts$/, /^server\/storage\//, /^server\/\w+\/storage\.ts$/, /^shared\//],
  [/^server\/journal\/act\.ts$/, /^server\/storage\//, /^server\/office\.ts$/, /^shared\//],
  [/^server\/\w+\/acts\.ts$/, /^server\/(?!http\/|storage\/tables|\w+\/routes)/, /^shared\//],
  [/^server\/\w+\/routes\.ts$/, /^server\/(http\/|office\.ts)/, /^server\/\w+\/(?!routes)/, /^shared\//],
  [/^server\//, /^server\//, /^shared\//],
  [/^client\/(http|language|layout)\//, /^client\/(http|language|layout)\//, /^shared\//],
  [/^client\//, /^client\//, /^shared\//],
]

const files = globSync('{shared,server,client}/**/*.{ts,tsx}')

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([#.][^']+)'/g)].map(([, path = '']) =>
    path.startsWith('#') ? path.slice(1) : normalize(join(dirname(file), path)),
  )

test('every import stays within what its room may use', () => {
  const strays = files.flatMap((file) => {
    const [, ...usable] = rooms.find(([room]) => room.test(file)) ?? []
    return importsOf(file)
      .filter((imported) => !usable.some((room) => room.test(imported)))
      .map((imported) => `${file} may not use ${imported}`)
  })
  expect(strays).toEqual([])
})

test('no file imports itself by a detour', () => {
  const uses = new Map(files.map((file) => [file, importsOf(file)]))
  const reach = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (seen.has(file)) return null
    for (const next of uses.get(file) ?? []) {
      const circle = reach(next, [...way, file])
      if (circle) return circle
    }
    seen.add(file)
    return null
  }
  const seen = new Set<string>()
  expect(files.map((file) => reach(file, [])).filter((circle) => circle !== null)).toEqual([])
})

test('only storage files know the tables, and nobody uses the transactions of drizzle', () => {
  const knowing = files.filter((file) => importsOf(file).some((path) => path.startsWith('server/storage/tables/')))
  expect(knowing.filter((file) => !/^server\/(storage\/|\w+\/storage\.ts|journal\/act\.ts|demo\/)/.test(file))).toEqual(
    [],
  )
  expect(files.filter((file) => /\.transaction\(/.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('no source file is longer than 200 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201)
  expect(long).toEqual([])
})
