import { expect, test } from 'vitest'
import { shared } from '#server/letters/columns.ts'
import { linesHere } from '#server/letters/flow.ts'
import { linesOf } from '#server/letters/lines.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import { letterKinds } from '#shared/letters/kinds.ts'
import { letterLanguage } from '#shared/letters/letterLanguage.ts'
import { refusalToDress, withOwnText } from '#shared/letters/ownParagraphs.ts'
import { isForDesk, refusalToRead } from '#shared/letters/reading.ts'

test.each([
  ['nl', ['fr', 'nl'], 'nl'],
  ['de', ['fr', 'nl'], 'fr'],
  ['en', ['nl', 'fr'], 'nl'],
  ['fr', ['nl'], 'nl'],
] as const)('who speaks %s is written to by an office of %j in %s', (applicants, offices, expected) => {
  expect(letterLanguage(applicants, offices)).toBe(expected)
})

test.each([
  [{}, 'fr', null],
  [{ fr: 'Bonjour.' }, 'fr', null],
  [{ fr: 'Bonjour.' }, 'nl', 'letter-paragraph-missing'],
  [{ fr: 'Bonjour.', nl: ' \n' }, 'nl', 'letter-paragraph-missing'],
  [{ fr: '', nl: ' ' }, 'nl', null],
  [{ de: 'Guten Tag.' }, 'fr', null],
] as const)(
  'in an office that serves in fr and nl, with the own paragraphs %j, a letter in %s is refused: %s',
  (own, language, refusal) => {
    expect(refusalToDress(own, language, ['fr', 'nl'])).toBe(refusal)
  },
)

const document: LetterDocument = {
  language: 'fr',
  title: 'Essai',
  addressee: [],
  dateline: '',
  references: [],
  blocks: [
    { kind: 'paragraph', text: 'Texte.' },
    { kind: 'readingHelp', language: 'en', mark: 'Reading help', title: 'Sample', blocks: [] },
  ],
  mark: null,
}

test('the office’s own paragraphs end the letter, before the reading help in another language', () => {
  expect(withOwnText(document, 'Un.\n\n Deux,\nencore.\n').blocks).toEqual([
    { kind: 'paragraph', text: 'Texte.' },
    { kind: 'paragraph', text: 'Un.' },
    { kind: 'paragraph', text: 'Deux,\nencore.' },
    document.blocks[1],
  ])
  expect(withOwnText(document, ' \n')).toEqual(document)
})

test('the desk reads the acknowledgement and no other letter', () => {
  expect(letterKinds.filter((kind) => isForDesk({ kind }))).toEqual(['acknowledgement'])
  const [desk, worker] = [
    { id: 'a', name: 'Ana', roles: ['reception'] },
    { id: 'b', name: 'Bram', roles: ['lead'] },
  ] as const
  expect(letterKinds.filter((kind) => refusalToRead({ kind }, desk) === null)).toEqual(['acknowledgement'])
  expect(letterKinds.filter((kind) => refusalToRead({ kind }, worker) === null)).toEqual(letterKinds)
})

test.each([
  ['all fit', 3, 5, 3],
  ['two of four stay', 4, 2, 2],
  ['a last line does not go alone', 4, 3, 2],
  ['a first line does not stay alone', 4, 1, 0],
  ['three of which two fit go together', 3, 2, 0],
  ['no room', 2, 0, 0],
])('of a paragraph at the foot of a page: %s', (_case, lines, fitting, here) => {
  expect(linesHere(lines, fitting)).toBe(here)
})

/** As in a font whose letters are all one wide. */
const measure = (text: string) => text.length

test.each([
  ['un deux trois', 8, ['un deux ', 'trois']],
  ['un deux', 7, ['un deux']],
  ['anticonstitutionnellement', 10, ['anticonsti', 'tutionnell', 'ement']],
  ['voir https://a.be/bien/loin', 14, ['voir https://', 'a.be/bien/loin']],
  ['un\n\ndeux', 9, ['un ', ' ', 'deux']],
  ['', 9, ['']],
  ['12 h 30', 4, ['12 h ', '30']],
])('%j in lines of %i', (text, width, lines) => {
  expect(linesOf(text, width, measure)).toEqual(lines)
})

test('the columns of a table get their least, then even shares, and never more than the whole width', () => {
  const ask = (least: number, whole: number) => ({ least, whole })
  expect(shared([ask(10, 20), ask(10, 200), ask(10, 300)], 130)).toEqual([20, 55, 55])
  expect(shared([ask(10, 12), ask(10, 12)], 130)).toEqual([12, 12])
  expect(shared([ask(60, 60), ask(300, 300), ask(200, 400)], 260)).toEqual([60, 100, 100])
})
