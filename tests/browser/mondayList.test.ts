import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from '#tests/support/browser.ts'
import { command, goBy, goToRow, openFound, press, tabAndPress, tabTo, typeAhead } from '#tests/support/byKeyboard.ts'
import { openMonday } from '#tests/support/monday.ts'
import { button } from '#tests/support/requestPage.ts'

const names = (page: Page) => page.locator('[data-row-link]').allInnerTexts()
const headers = (page: Page) => page.locator('thead th:not([data-column=select])').allInnerTexts()

const beneath: Readonly<Record<string, string>> = {
  Échéance: 'Échéance : délai',
  Demandeur: 'Demandeur : numéro',
}

test('Julie narrows the list to whom a home is being taken from, sorts and arranges it, keeps it as a view, and takes it along as a table', async () => {
  await using monday = await openMonday()
  const page = await monday.comeIn('julie')
  await goBy(page, 'e')
  await page.getByText('125 demandes en cours').waitFor()
  await tabAndPress(button(page, 'Filtrer'))
  await tabTo(page.getByLabel('Point d’attention'))
  await typeAhead(page.getByLabel('Point d’attention'), 'Perte')
  await page.getByText('125 demandes en cours').waitFor({ state: 'detached' })
  await page
    .getByText(/^\d+ demandes en cours$/)
    .first()
    .waitFor()
  await button(page, 'Retirer « Point d’attention : Perte du logement »').waitFor()
  await tabAndPress(button(page, 'Filtrer'), 'Shift+Tab')
  await expect.poll(() => names(page)).toContain('Marlier, Josiane')
  const before = await names(page)

  await tabAndPress(button(page, 'Demandeur'))
  await page.getByText('Tri : Demandeur, croissant').waitFor()
  await expect.poll(() => names(page)).toEqual(before.toSorted((one, other) => one.localeCompare(other, 'fr')))
  await tabAndPress(button(page, 'Colonnes'), 'Shift+Tab')
  await tabTo(page.getByRole('checkbox', { name: 'Échéance' }))
  await tabTo(page.getByRole('checkbox', { name: 'Dernière action' }), 'ArrowDown')
  expect(await axe(page)).toEqual([])
  await press(page, 'Space', 'Escape')
  await expect.poll(() => headers(page)).toContain('Dernière action')

  await tabAndPress(button(page, 'Vues'), 'Shift+Tab')
  await tabTo(page.getByLabel(/^Enregistrer la liste telle qu’elle est/))
  await page.keyboard.type('Expulsions')
  await page.keyboard.press('Enter')
  await page.getByText('La vue « Expulsions » est enregistrée.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await button(page, 'Expulsions').waitFor()

  await tabAndPress(button(page, 'Exporter'))
  const dialog = page.getByRole('dialog', { name: 'Exporter la liste' })
  const start = dialog.getByRole('button', { name: 'Exporter' })
  await start.waitFor()
  expect(await axe(page)).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), tabAndPress(start)])
  const [heads, ...rows] = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n')
  // What stands beneath a day or a name has a column of its own there.
  const shown = (await headers(page)).flatMap((head) => [head, beneath[head] ?? []].flat())
  expect(heads?.split(';')).toEqual(shown)
  const named = (await names(page)).map((name) => rows.findIndex((row) => row.includes(name)))
  expect(named).toEqual(rows.map((_, place) => place))

  const wanted = await names(page)
  await dialog.getByText(/lignes dans/).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await goBy(page, 'q')
  await page.getByText('54 demandes à trier').waitFor()
  await command(page, 'expulsions', 'Expulsions')
  await button(page, 'Expulsions').waitFor()
  await expect.poll(() => names(page)).toEqual(wanted)
})

test('Samir has the request open that Julie comes to: each sees the other, and what she notes stands on his page', async () => {
  await using monday = await openMonday()
  const his = await monday.comeIn('samir')
  await openFound(his, 'atelier incendie', /Gaspard, Émilie/)
  const page = await monday.comeIn('julie')
  await goBy(page, 'q')
  await goToRow(page, 'Gaspard, Émilie')
  await page.keyboard.press('Enter')
  await page.getByText('Samir Benali regarde cette demande').waitFor()
  await his.getByText('Julie Renard regarde cette demande').waitFor()
  await page.keyboard.press('n')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type('Appelée : elle vient jeudi avec son compagnon.')
  await his.getByText('Julie Renard écrit une note').waitFor()
  expect(await axe(his)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await his.getByRole('listitem').getByText('Appelée : elle vient jeudi').waitFor()
  expect(await axe(page)).toEqual([])
})
