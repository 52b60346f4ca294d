import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { laterFr } from '#shared/language/later.fr.ts'

/** What is loaded for the first view: the program, its lists, Today, the page to sign in, and all that these import at once. */
const first = [
  'client/main.tsx',
  'client/queue/QueuePage.tsx',
  'client/today/TodayPage.tsx',
  'client/session/SignInPage.tsx',
  'client/session/RolePage.tsx',
]

const importedBy = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^']*from '([#.][^']+)'/gm)]
    .map(([, path = '']) => (path.startsWith('#') ? path.slice(1) : join(dirname(file), path)))
    .filter((path) => existsSync(path))

/** Says in a refusal what only the request's page is refused. */
const saidElsewhere = 'client/layout/missingContactText.ts'

function filesOf(open: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const file of open.filter((one) => !seen.has(one))) filesOf(importedBy(file), seen.add(file))
  return seen
}

/** The rooms whose messages a file names: taken from `useMessages()`, or from `Messages` that it was handed. */
function roomsNamedIn(source: string): readonly string[] {
  if (!/\b(useMessages|Messages)\b/.test(source)) return []
  const taken = [...source.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}(?: = useMessages\(\)|: Messages\b)/g)]
  const named = [...source.matchAll(/(?:useMessages\(\)|\bmessages)\.(\w+)/g)].map(([, room = '']) => room)
  return [
    ...named,
    ...taken.flatMap(([, rooms = '']) => rooms.split(',').map((room) => room.trim().split(':')[0] ?? '')),
  ]
}

test('the first view says nothing whose words come later', () => {
  const waiting = [...filesOf(first)]
    .filter((file) => file.startsWith('client/') && file !== saidElsewhere)
    .flatMap((file) =>
      roomsNamedIn(readFileSync(file, 'utf8'))
        .filter((room) => room in laterFr)
        .map((room) => `${file} says words of ${room}`),
    )
  expect(waiting).toEqual([])
})

test('that it would is seen', () => {
  expect(roomsNamedIn('const { notes, day } = useMessages()')).toContain('notes')
  expect(roomsNamedIn('useMessages().notes')).toEqual(['notes'])
  expect(roomsNamedIn('(line: Line, { today: { why }, notes: words }: Messages)')).toContain('notes')
})
