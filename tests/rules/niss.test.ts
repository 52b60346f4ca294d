import fc from 'fast-check'
import { stdnum } from 'stdnum'
import { expect, test } from 'vitest'
import { namesOtherBirthDate, plainNiss, readNiss } from '#shared/identity/niss.ts'
import { digits, mistyped, sampleOf } from '#tests/support/numbers.ts'

const { insz } = stdnum.BE ?? {}

// The vectors of domain.md 6: invented persons, and the two numbers with unknown dates of the cited page.
const vectors = [
  ['85073000160', 'national', '1985-07-30', 'male'],
  ['85073000259', 'national', '1985-07-30', 'female'],
  ['05031200185', 'national', '2005-03-12', 'male'],
  ['40000095579', 'national', null, 'male'],
  ['00000100364', 'national', null, 'male'],
  ['85473000149', 'bis', '1985-07-30', 'male'],
  ['85273000106', 'bis', '1985-07-30', null],
  ['05521200239', 'bis', '2005-12-12', 'female'],
] as const

test.each(vectors)('%s is right: a %s number, born %s, %s', (niss, kind, birthDate, sex) => {
  expect(readNiss(niss)).toMatchObject({ plain: niss, wrong: null, kind, birthDate, sex })
})

test.each(vectors)('%s is wrong with any other last digit', (niss) => {
  for (let last = 0; last <= 9; last++) {
    const other = `${niss.slice(0, 10)}${last}`
    if (other !== niss) expect(readNiss(other)).toEqual({ wrong: 'checkDigits' })
  }
})

test.each([
  '85032472768',
  '85.03.24-727.68',
  '850324 727 68',
  ' 850324-72768 ',
  '\u202A85.03.24/727.68\u202C',
  // As word processors write it.
  '85.03.24\u2013727.68',
  '85.03.24\u2011727.68',
  '85,03,24_727,68',
])('a national number is stored as its digits and reads as on paper, however it was typed: %s', (typed) => {
  expect(readNiss(typed)).toMatchObject({ plain: '85032472768', formatted: '85.03.24-727.68' })
})

test.each([
  ['', 'length'],
  ['8503247276', 'length'],
  ['850324727681', 'length'],
  ['85O32472768', 'letters'],
  ['je ne sais pas', 'letters'],
  ['85032472767', 'checkDigits'],
])('what was typed as « %s » is wrong, and why: %s', (typed, wrong) => {
  expect(readNiss(typed)).toEqual({ wrong })
  expect(plainNiss(typed)).toBeNull()
})

test('the check digits of both centuries never fit at once, so the number itself tells the century', () => {
  fc.assert(fc.property(digits(9), (nine) => Number(nine) % 97 !== Number(`2${nine}`) % 97))
})

test('a number that names another day of birth than the one stated is noticed; one that names none is not', () => {
  const born = (niss: string) => {
    const read = readNiss(niss)
    return read.wrong === null ? read : { birthDate: null }
  }
  expect(namesOtherBirthDate(born('85073000160'), '1985-07-30')).toBe(false)
  expect(namesOtherBirthDate(born('85073000160'), '1985-07-03')).toBe(true)
  expect(namesOtherBirthDate(born('40000095579'), '1940-06-01')).toBe(false)
})

const today = new Date().toISOString().slice(0, 10)

/** Numbers whose check fits: of any day of a century and a half, of unknown days, bis or not, well typed and mistyped. */
const numbers = fc
  .tuple(
    fc.constantFrom('', '2'),
    digits(2),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(0, 20, 40),
    fc.integer({ min: 0, max: 31 }),
    digits(3),
  )
  .map(([century, year, month, added, day, order]) => {
    const nine = [year, ...[month + added, day].map((number) => String(number).padStart(2, '0')), order].join('')
    return `${nine}${String(97 - (Number(`${century}${nine}`) % 97)).padStart(2, '0')}`
  })

test('of 10,000 numbers, right and mistyped, stdnum agrees; only for an impossible or future date it refuses what domain.md accepts', () => {
  const judged = sampleOf(mistyped(numbers)).map((niss) => {
    const read = readNiss(niss)
    const noDay = read.wrong === null && (read.birthDate === null || read.birthDate > today)
    return { niss, ours: read.wrong === null, theirs: insz?.validate(niss).isValid, noDay }
  })
  expect(judged.filter(({ ours, theirs, noDay }) => ours !== theirs && !noDay)).toEqual([])
  expect(judged.filter(({ ours, theirs }) => theirs && !ours)).toEqual([])
  expect(judged.filter(({ theirs }) => theirs).length).toBeGreaterThan(1_000)
  expect(judged.filter(({ theirs }) => !theirs).length).toBeGreaterThan(1_000)
})
