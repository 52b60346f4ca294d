import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { languages } from '#shared/language/languages.ts'
import { declared } from '#tests/support/applicants.ts'
import { axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { button, openPart, section, shoot } from '#tests/support/requestPage.ts'
import { addKey, addSender, send } from '#tests/support/sending.ts'

const said = <const Value>(value: Value) => ({ value, origin: 'declared' as const })

/** A request in which much is to be noticed, and two numbers are wrong. */
const answers = {
  identity: { familyName: said('Marchal'), niss: said('85.07.30-001.61'), birthDate: said('1985-07-30') },
  contact: { phone: said('+32470000123'), otherPhone: said('0470 12 34 5') },
  residence: { kind: said('noFixedAddress') },
  household: { dependentChildren: said(2) },
  need: {
    story: said(`${'Je ne dors plus. '.repeat(40)}L’expulsion est fixée au 12 décembre. ${'Aidez-nous. '.repeat(40)}`),
    urgency: said('notUrgent'),
  },
  technical: { loggedIn: false },
}

async function withHints(language: (typeof languages)[number] = 'fr') {
  const office = await openBrowserOffice({ now: '2026-11-23T09:00:00.000Z' })
  const ana = await office.colleague('Ana', { language })
  const { id } = await office.request({ answers })
  return { ...office, ana, address: `/requests/${id}` }
}

const lines = (page: Page) => section(page, 'Points d’attention').getByRole('listitem')

test('a worker sees what is noticed, finds the words in the story, and puts a hint aside and back', async () => {
  await using office = await withHints()
  const page = await office.open(office.ana, office.address)
  await lines(page).filter({ hasText: 'date citée : samedi 12 décembre 2026' }).waitFor()
  await expect
    .poll(() => lines(page).locator('strong').allTextContents())
    .toEqual(['Perte du logement', 'Sans adresse fixe', 'Mineurs dans le ménage', 'Identité non établie'])

  await openPart(page, 'Courrier')
  await button(page, 'Voir dans le récit : Perte du logement').click()
  await page.waitForFunction(() => getSelection()?.toString().includes('L’expulsion est fixée au 12 décembre'))
  await shoot(page, 'hints')

  await button(page, 'Écarter : Sans adresse fixe').click()
  await page.getByText('1 point d’attention écarté').click()
  await page.getByText('écarté par Ana').waitFor()
  await page.locator(':focus', { hasText: /^1 point d’attention écarté$/ }).waitFor()
  await button(page, 'Réafficher : Sans adresse fixe').click()
  await button(page, 'Écarter : Sans adresse fixe').waitFor()
})

test('from the hint that somebody filed before, one click leads to the comparison, and one to the earlier request; “tomorrow” is told as a day', async () => {
  await using office = await openBrowserOffice({ now: '2026-11-23T09:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const known = declared({ name: 'Lambert, Zoé', born: '1985-07-30', phone: '0470 12 34 56' })
  const first = await office.request({ receivedOn: '2026-11-02', answers: known })
  const need = { story: said('Demain on nous coupe le gaz.') }
  const again = await office.request({ receivedOn: '2026-11-20', answers: { ...known, need } })
  const page = await office.open(ana, `/requests/${again.id}`)

  await lines(page).getByText('« Demain », soit le samedi 21 novembre 2026').waitFor()
  const hint = lines(page).filter({ hasText: 'Demande antérieure' })
  await hint.getByText('la demande 2026/0001 semble venir de la même personne').waitFor()
  await shoot(page, 'hints-earlier')
  await hint.getByRole('link', { name: 'Comparer avec la demande 2026/0001' }).press('Enter')
  await page.getByRole('heading', { name: 'Comparer 2026/0002 et 2026/0001' }).waitFor()
  await page.goBack()
  await hint.getByRole('link', { name: 'Ouvrir la demande 2026/0001' }).click()
  await page.waitForURL(`**/requests/${first.id}`)
})

test('in triage the hint stands beside the urgency, which it leaves alone, and lends its words as the reason', async () => {
  await using office = await withHints()
  const page = await office.open(office.ana, office.address)
  await button(page, 'Écarter : Perte du logement').waitFor()
  await page.keyboard.press('t')
  const triage = section(page, 'Tri')
  await triage.getByText('cela ne change jamais l’urgence').waitFor()
  expect(await triage.getByRole('radio', { name: 'Normale' }).isChecked()).toBe(true)
  await triage.getByRole('radio', { name: 'Urgente' }).check()
  await triage.getByRole('button', { name: 'Reprendre comme motif : Perte du logement' }).click()
  const reason = await triage.getByLabel('Pourquoi est-ce urgent ?').inputValue()
  expect(reason).toMatch(/^Perte du logement : .*expulsion est fixée au 12 décembre/)
  await shoot(page, 'hints-triage')
})

test('numbers are shown as people write them and dialled from anywhere; a wrong one says why beside it', async () => {
  await using office = await withHints()
  const page = await office.open(office.ana, office.address)
  const call = page.getByRole('link', { name: /0470 00 01 23/ })
  expect(await call.getAttribute('href')).toBe('tel:+32470000123')
  const wrong = page.getByRole('definition')
  await wrong
    .filter({ hasText: 'les deux derniers chiffres ne correspondent pas' })
    .getByText('85.07.30-001.61')
    .waitFor()
  await wrong.filter({ hasText: 'il manque un chiffre' }).getByText('0470 12 34 5').waitFor()
})

test('taking a message in by hand warns of a wrong number once it is typed, and takes it all the same', async () => {
  await using office = await openBrowserOffice({ now: '2026-11-23T09:00:00.000Z' })
  await addSender(office.office)
  await addKey(office.office)
  await send(office, JSON.parse(readFileSync('docs/examples/unreadable.json', 'utf8')))
  const ana = await office.colleague('Ana')
  const [message] = (await ana.ask(intake.unreadable, {})).body.messages
  const page = await office.open(ana, `/unreadable/${message?.id}`)

  const niss = page.getByLabel('Numéro national (NISS)')
  await niss.fill('85073000161')
  expect(await page.getByText('les deux derniers chiffres ne correspondent pas').count()).toBe(0)
  await niss.blur()
  await page.getByRole('status').getByText('les deux derniers chiffres ne correspondent pas').waitFor()
  expect(await niss.getAttribute('aria-describedby')).not.toBeNull()
  expect(await niss.getAttribute('aria-invalid')).not.toBe('true')
  await page.getByLabel('Téléphone').fill('0470 12')
  await page.getByLabel('Téléphone').blur()
  await page.getByText('Téléphone : il manque un chiffre').waitFor()
  await page.getByLabel('Compte bancaire (IBAN)').fill('BE68 5390 0754 7035')
  await page.getByLabel('Compte bancaire (IBAN)').blur()
  await page.getByRole('status').getByText('Compte bancaire : les chiffres de contrôle').waitFor()
  await page.getByLabel('Numéro d’entreprise (BCE)').fill('0123.456.7')
  await page.getByLabel('Numéro d’entreprise (BCE)').blur()
  await page.getByRole('status').getByText('Numéro d’entreprise : il n’a pas dix chiffres').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await button(page, 'Enregistrer la demande').click()
  await page.getByRole('link', { name: 'Ouvrir la demande' }).waitFor()
})

test.each(languages)('axe finds nothing wrong with hints and warnings in %s', async (language) => {
  await using office = await withHints(language)
  const page = await office.open(office.ana, office.address)
  await page.locator('[data-story]').waitFor()
  await page.getByText('85.07.30-001.61').waitFor()
  await page.locator('section[aria-labelledby=hints]').getByText('12').first().waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await shoot(page, `hints-${language}`)
})
