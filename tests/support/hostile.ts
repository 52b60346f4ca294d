import * as fc from 'fast-check'

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

/** Text as nobody means it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '  - loyer\n    - gaz\n',
    '\0',
    '\uD800',
    'a\uDFFFb',
    '\u202Egnp.exe',
    'e\u0301',
    '🧑‍🧑‍🧒',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom("'; drop table notes; --", '%', '=1+1', '../../etc/passwd', '1e999', '-1', 'NaN', '9999-99-99'),
  fc.constantFrom(20_000, 100_000).map((length) => 'a'.repeat(length)),
)

/** Any value that JSON can carry, and some that only look so. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, -1, 0.5, 2 ** 53, -0, [], {}, [[]]),
  fc.constantFrom(40, 5_000).map(nested),
  fc.constant(JSON.parse('{"__proto__":{"roles":["lead"]},"constructor":1,"toString":null}')),
)

const names = fc.constantFrom('id', 'role', 'version', 'holderId', 'stage', '__proto__', 'constructor', 'toJSON', '')

/** A right body with something wrong in it: a member that is another, missing, or one too many; or anything else. */
export function hostileBody(right: unknown): fc.Arbitrary<unknown> {
  if (typeof right !== 'object' || right === null) return hostileValue
  const members = Object.entries(right)
  if (members.length === 0) return hostileValue
  const changed = fc
    .tuple(fc.constantFrom(...members), hostileValue)
    .map(([[name], value]) => withMember(right, name, value))
  const fewer = fc.constantFrom(...members).map(([name]) => withoutMember(right, name))
  const more = fc.tuple(names, hostileValue).map(([name, value]) => withMember(right, name, value))
  return fc.oneof({ weight: 4, arbitrary: changed }, fewer, more, fc.constant(right), hostileValue)
}

/** As a member of its own, whatever it is called. */
const withMember = (right: object, name: string, value: unknown) =>
  Object.fromEntries([...Object.entries(right), [name, value]])
const withoutMember = (right: object, left: string) =>
  Object.fromEntries(Object.entries(right).filter(([name]) => name !== left))
