import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { LetterHead } from '#server/letters/letterHead.ts'
import { printLetter } from '#server/letters/print.ts'
import { languages } from '#shared/language/languages.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import { sampleLetter } from '#shared/letters/sampleLetter.ts'
import { europeanNames } from '#tests/support/europeanNames.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { opaquePng } from '#tests/support/png.ts'

const head: LetterHead = {
  name: 'CPAS de Rochemont',
  service: 'Service social',
  address: 'Place du Marché 1\n9990 Rochemont',
  phone: '084 00 00 00',
  email: 'social@rochemont.example',
  website: 'https://rochemont.example',
  openingHours: 'du lundi au vendredi, de 9 h à 12 h',
  logo: null,
}

const letter = (blocks: readonly Block[], changes: Partial<LetterDocument> = {}): LetterDocument => ({
  language: 'fr',
  title: 'Accusé de réception',
  addressee: ['Madame Zoë Lambert', 'Rue Haute 3', '9990 Rochemont'],
  dateline: 'Rochemont, le 2 mars 2026',
  references: [{ name: 'Notre référence', value: '2026/0001' }],
  blocks,
  mark: null,
  ...changes,
})

const printed = async (document: LetterDocument, from = head) => readPdf(await printLetter(document, from))
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

test.each(languages)('a letter in %s is tagged, and says its title and language', async (language) => {
  const { title, language: said, marked, tags, source } = await printed(sampleLetter(language, '2026-03-02'))

  expect({ title, said, marked }).toEqual({
    title: sampleLetter(language, '2026-03-02').title,
    said: language,
    marked: true,
  })
  expect(tags[0]).toEqual(
    expect.arrayContaining(['Document', 'P', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TH']),
  )
  expect(source).toContain('/DisplayDocTitle true')
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a screen reader meets the office, the addressee, the day, the references, the title and the text, in this order', async () => {
  const { text } = await printed(letter([paragraph('Nous avons reçu votre demande.')]))
  const order = ['CPAS de Rochemont', 'Madame Zoë Lambert', 'Rochemont, le 2 mars', '2026/0001', 'Accusé', 'Nous avons']
  const places = order.map((words) => text.indexOf(words))
  expect(places.toSorted((one, other) => one - other)).toEqual(places)
  expect(places).not.toContain(-1)
})

test('the names of Europe come back letter for letter', async () => {
  const { text } = await printed(letter([{ kind: 'list', entries: europeanNames }]))
  expect(europeanNames.length).toBeGreaterThanOrEqual(100)
  expect(europeanNames.filter((name) => !text.includes(name.normalize('NFC')))).toEqual([])
})

test('what one letter wrote changes nothing in the text of the next', async () => {
  await printLetter(letter([paragraph('ʼ ɩ ∆ ı̇ i̇́ ˮ')]), head)
  const { text } = await printed(letter([paragraph('L’été, ι, Δ, ı, i, “fin”.')]))
  expect(text).toContain('L’été, ι, Δ, ı, i, “fin”.')
})

test('what the font lacks is shown as a box, and what cannot be seen is left out', async () => {
  const { text } = await printed(letter([paragraph('汉 😀 a\u202Eb\u200Dc\u0007d\uD800e\u00ADf')]))
  expect(text).toContain('□ □ abcd□ef')
})

test('text that looks like code is text', async () => {
  const hostile = [
    '</Type/Action /S/JavaScript /JS(app.alert(1))>> endobj',
    ') Tj ET /Launch (cmd.exe)',
    '<script>alert(1)</script> & <b>gras</b>',
    'javascript:alert(1) https://example.be/?a=1&b=2',
    '{{ 7*7 }} %PDF-1.7 %%EOF',
  ]
  const { text, source, title } = await printed(letter(hostile.map(paragraph), { title: 'Titre <rdf:li> & suite' }))
  for (const line of hostile) expect(oneLine(text).replaceAll(' ', '')).toContain(line.replaceAll(' ', ''))
  expect(source).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFiles?|URI|OpenAction|AA|SubmitForm|Annots|AcroForm)\b/)
  expect(title).not.toMatch(/[<>&]/)
})

test('a table that goes on to another page repeats its head there, and a screen reader hears it once', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`Aide ${index}`, '1.240,50 €'])
  const { pages, source } = await printed(letter([{ kind: 'table', head: ['Aide accordée', 'Montant'], rows }]))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.every((page) => page.includes('Aide accordée'))).toBe(true)
  expect(source.match(/\/S \/TH\b/g)).toHaveLength(2 + 1)
  expect(source.match(/\/S \/TD\b/g)).toHaveLength(120 + 1)
})

test('a row that is longer than a page goes on, and loses nothing', async () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `mot${index}`)
  const { text, pages } = await printed(letter([{ kind: 'table', head: ['A', 'B'], rows: [['x', words.join(' ')]] }]))
  expect(pages.length).toBeGreaterThan(2)
  expect(words.filter((word) => !text.includes(word))).toEqual([])
})

test('every page says which it is of how many, and bears the mark', async () => {
  const long = Array.from({ length: 60 }, () => paragraph('Une phrase qui revient souvent. '.repeat(8)))
  const { pages } = await printed(letter(long, { mark: 'Aide à la lecture, sans valeur officielle' }))
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`${index + 1}/${pages.length}`)
    expect(page).toContain('Aide à la lecture, sans valeur officielle')
  }
})

test('the logo is said in words, and a letter without one says nothing of it', async () => {
  const withLogo = await printed(letter([paragraph('Texte.')]), { ...head, logo: opaquePng(120, 40) })
  expect(withLogo.tags[0]).toContain('Figure: Logo : CPAS de Rochemont')
  expect((await printed(letter([paragraph('Texte.')]))).tags[0]?.join()).not.toContain('Figure')
})

test('a letter of fifty pages is complete, and no longer than a second of work', async () => {
  const long = Array.from({ length: 540 }, (_, index) =>
    paragraph(`${index} ${'Une phrase qui revient souvent. '.repeat(9)}`),
  )
  await printLetter(letter([]), head)
  const before = process.cpuUsage()
  const bytes = await printLetter(letter(long), head)
  const { user, system } = process.cpuUsage(before)
  expect((await readPdf(bytes)).pages.length).toBeGreaterThanOrEqual(50)
  expect((user + system) / 1_000).toBeLessThan(1_000)
})

test('a letter with nothing in it is still one page', async () => {
  const empty = letter([], { addressee: [], references: [], dateline: '', title: 'x' })
  const nobody = { name: '', service: '', address: '', phone: '', email: '', website: '', openingHours: '', logo: null }
  expect((await printed(empty, nobody)).pages).toHaveLength(1)
})

test('a letter is made without the network, and without writing or starting anything', () => {
  const program = `
    import { printLetter } from '#server/letters/print.ts'
    import { sampleLetter } from '#shared/letters/sampleLetter.ts'
    const letter = { ...sampleLetter('fr', '2026-03-02'), title: 'https://example.be/logo.png' }
    const pdf = await printLetter(letter, ${JSON.stringify(head)})
    console.log(pdf.length > 1000, ['net', 'fs.write', 'child'].some((one) => process.permission.has(one)))`
  const only = ['--permission', '--allow-fs-read=.', '--input-type=module', '--eval', program]
  expect(execFileSync(process.execPath, only, { encoding: 'utf8', stdio: 'pipe' })).toBe('true false\n')
})
