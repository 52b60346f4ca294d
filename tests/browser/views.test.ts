import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { queueDe } from '#shared/queue/messages.de.ts'
import { queueEn } from '#shared/queue/messages.en.ts'
import { queueFr } from '#shared/queue/messages.fr.ts'
import { queueNl } from '#shared/queue/messages.nl.ts'
import { session } from '#shared/session/contract.ts'
import { views } from '#shared/views/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'

const words = { fr: queueFr, nl: queueNl, de: queueDe, en: queueEn }
const password = 'une longue phrase de passe'

const settled = (page: Page) => page.locator('td [data-row-link]').first().waitFor()
/** The columns of the list, without the checkboxes. */
const chosen = (page: Page) =>
  page
    .locator('thead th[data-column]')
    .evaluateAll((headers) =>
      headers.map((header) => header.getAttribute('data-column')).filter((column) => column !== 'select'),
    )
const openColumns = (page: Page) => page.getByRole('button', { name: 'Colonnes' }).click()

test('columns are chosen, moved, pinned and sized without a mouse, and found again after a reload and on another machine', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await office.request({ applicant: 'Lambert, Jean' })
  const page = await office.open(julie, '/queue?list=mine')
  await page.goto(`${office.url}/queue?list=everyones`)
  await settled(page)

  await page.getByRole('button', { name: 'Colonnes' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Commune' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: 'Dernière action' }).focus()
  await page.keyboard.press('Space')
  const earlier = page.getByRole('button', { name: 'Avancer « Demandeur »' })
  await earlier.focus()
  await page.keyboard.press('Enter')
  await page.getByText('« Demandeur » : place 1 sur 10.').waitFor()
  // The column stands first now: the button stays in reach, and does nothing.
  await expect.poll(() => earlier.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Élargir « Langue »' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Colonnes qui restent en vue à gauche').selectOption('1')
  await page.getByLabel('Hauteur des lignes').selectOption('compact')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')

  const columns = ['applicant', 'dueOn', 'aidTypes', 'language', 'receivedOn', 'stage', 'holderName', 'urgency']
  const arranged = [...columns, 'marks', 'touchedOn']
  await expect.poll(() => chosen(page)).toEqual(arranged)
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe(`?list=everyones&columns=${arranged.join()}&pinned=1&widths=language:86&density=compact`)
  const edge = page.getByRole('separator', { name: 'Largeur de la colonne « Langue »' })
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe('102')

  await page.reload()
  await settled(page)
  await expect.poll(() => chosen(page)).toEqual(arranged)
  await expect
    .poll(async () => (await julie.ask(views.layouts, {})).body.layouts[0]?.layout.widths)
    .toEqual({
      language: 102,
    })
  const elsewhere = await office.open(julie, '/queue?list=everyones')
  await settled(elsewhere)
  await expect.poll(() => chosen(elsewhere)).toEqual(arranged)
  // Its address says it, so that it can be sent as it is seen.
  await expect.poll(() => new URL(elsewhere.url()).search).toContain('widths=language:102')

  await openColumns(elsewhere)
  await elsewhere.getByRole('button', { name: 'Revenir aux colonnes habituelles' }).click()
  await expect.poll(() => chosen(elsewhere)).not.toContain('touchedOn')
  await expect.poll(async () => (await julie.ask(views.layouts, {})).body.layouts).toEqual([])
})

test('a column is sized by its edge; the list moves sideways, what is pinned stays, and the page does not move', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ applicant: 'Lambert, Jean' })
  const page = await office.open(
    await office.colleague('Julie'),
    '/queue?list=everyones&pinned=1&columns=applicant,dueOn',
  )
  await settled(page)
  const edge = page.getByRole('separator', { name: 'Largeur de la colonne « Échéance »' })
  await edge.hover()
  const { x = 0, y = 0, width = 0 } = (await edge.boundingBox()) ?? {}
  await page.mouse.move(x + width / 2, y + 10)
  await page.mouse.down()
  await page.mouse.move(x - 60, y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => new URL(page.url()).search).toMatch(/widths=dueOn:\d+/)
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeLessThan(164 + 400)

  await page.goto(
    `${office.url}/queue?list=everyones&pinned=1&columns=applicant,dueOn,stage,municipality&widths=dueOn:800,stage:800`,
  )
  await settled(page)
  const name = page.locator('td[data-column=applicant]')
  const before = await name.boundingBox()
  await page.locator('[data-arranged]').evaluate((region) => region.scrollTo({ left: 600 }))
  await expect.poll(async () => (await name.boundingBox())?.x).toBe(before?.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
  // Anywhere in the row, a click opens the request.
  await page.locator('td[data-column=stage]').click()
  await expect.poll(() => page.url()).toContain(id)
})

test('an edge that is dragged in the usual list keeps the columns that had room', async () => {
  await using office = await openBrowserOffice()
  await office.request()
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await settled(page)
  const header = page.locator('th[data-column=dueOn]')
  // Until it stands still.
  await header.hover()
  const before = (await chosen(page)).filter((column) => column !== 'marks')
  const { x = 0, y = 0, width = 0 } = (await header.boundingBox()) ?? {}
  await page.mouse.move(x + width - 3, y + 10)
  await page.mouse.down()
  await page.mouse.move(x + width + 40, y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => new URL(page.url()).search).toMatch(/widths=dueOn:\d+/)
  await expect.poll(() => chosen(page)).toEqual(before)
})

test('a view is saved by name, found again, updated when it changed, renamed and removed', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie', { roles: ['lead'] })
  await office.request({ applicant: 'Peeters, Jan', language: 'nl' })
  await office.request({ applicant: 'Dubois, Chantal' })
  const page = await office.open(julie, '/queue?language=nl&columns=applicant,stage')
  await settled(page)
  await page.getByRole('button', { name: 'Vues' }).click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Donnez un nom à la vue.').waitFor()
  await page.getByLabel('Enregistrer la liste telle qu’elle est').fill('Néerlandophones')
  await page.getByLabel('Pour tout le centre').check()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La vue « Néerlandophones » est enregistrée.').waitFor()
  await page.getByRole('button', { name: 'Néerlandophones', exact: true }).waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Retirer « Langue : néerlandais »' }).click()
  await page.getByText('2 demandes à trier').waitFor()
  await page.getByRole('button', { name: 'Néerlandophones (modifiée)' }).click()
  await page.getByText('La liste n’est plus comme dans la vue « Néerlandophones ».').waitFor()
  await page.getByRole('link', { name: 'Néerlandophones' }).click()
  await page.getByText('1 demande à trier').waitFor()
  await expect.poll(() => chosen(page)).toEqual(['applicant', 'stage'])

  await page.getByRole('button', { name: 'Demandeur', exact: true }).click()
  await page.getByRole('button', { name: 'Néerlandophones (modifiée)' }).click()
  await page.getByRole('button', { name: 'Mettre la vue à jour' }).click()
  await page.getByText('montre maintenant la liste telle qu’elle est').waitFor()
  const [saved] = (await julie.ask(views.list, {})).body.views
  expect(saved).toMatchObject({
    address: 'language=nl&sort=applicant&direction=asc&columns=applicant,stage',
    office: true,
    version: 2,
  })

  await page.getByRole('button', { name: 'Renommer « Néerlandophones »' }).click()
  await page.getByLabel('Nouveau nom').fill('En néerlandais')
  await page.getByRole('button', { name: 'Renommer', exact: true }).click()
  await page.getByRole('button', { name: 'Supprimer « En néerlandais »' }).click()
  await page.getByText('Supprimer la vue « En néerlandais » pour tout le centre ?').waitFor()
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.getByText('La vue « En néerlandais » est supprimée.').waitFor()
  expect((await julie.ask(views.list, {})).body.views).toEqual([])
})

test('the views of the program show what they say', async () => {
  await using office = await openBrowserOffice({ now: '2026-03-02T09:00:00Z' })
  await office.request({ applicant: 'Urgente, Anne', urgency: 'urgent', decideBy: '2026-03-30' })
  await office.request({
    applicant: 'Proche, Paul',
    decideBy: '2026-03-08',
    touchedOn: '2026-03-02',
    holderId: 'Julie',
    stage: 'inquiry',
  })
  await office.request({ applicant: 'Muette, Léa', facts: {}, decideBy: '2026-03-30' })
  await office.request({ applicant: 'Oubliée, Zoé', touchedOn: '2026-02-20', decideBy: '2026-03-30' })
  await office.request({ applicant: 'Schmitz, Eva', language: 'de', decideBy: '2026-03-30' })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  for (const [view, applicant] of [
    ['Urgentes, personne ne s’en occupe', 'Urgente, Anne'],
    ['Sans accusé de réception', 'Muette, Léa'],
    ['Sans action depuis 5 jours', 'Oubliée, Zoé'],
    ['En allemand', 'Schmitz, Eva'],
  ] as const) {
    await page.getByRole('button', { name: 'Vues' }).click()
    await page.getByRole('link', { name: view }).click()
    await expect.poll(() => page.locator('[data-row-link]').allInnerTexts()).toEqual([applicant])
  }
  await page.getByRole('button', { name: 'Vues' }).click()
  await page.getByRole('link', { name: 'Échéance dans 7 jours' }).click()
  await page
    .getByRole('list', { name: 'Filtres et tri en vigueur' })
    .getByText('Échéance dans 7 jours au plus')
    .waitFor()
  await expect.poll(() => page.locator('[data-row-link]').allInnerTexts()).toContain('Proche, Paul')
})

test('filters and columns are still there after a request, and after signing in anew', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie', { password })
  await office.request({ applicant: 'Peeters, Jan', language: 'nl' })
  await office.request({ applicant: 'Dubois, Chantal' })
  const address = '/queue?language=nl&columns=applicant,touchedOn'
  const page = await office.open(julie, address, { width: 1000 })
  await settled(page)
  await page.getByRole('link', { name: 'Peeters, Jan' }).click()
  await page.getByRole('heading', { name: 'Peeters, Jan' }).waitFor()
  await page.getByRole('link', { name: 'Retour à la liste' }).click()
  await settled(page)
  await expect.poll(() => page.url()).toBe(`${office.url}${address}`)

  await julie.ask(session.signOut, {})
  await page.reload()
  await page.getByLabel('Nom de connexion').fill('Julie')
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await settled(page)
  await expect.poll(() => page.url()).toBe(`${office.url}${address}`)
  await expect.poll(() => chosen(page)).toEqual(['applicant', 'touchedOn'])
})

test('at the desk a colleague’s link shows what the desk may see, and says what it is without', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Peeters, Jan', aidTypes: ['MED'] })
  await office.request({ applicant: 'Dubois, Chantal', aidTypes: ['RENT'] })
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  const page = await office.open(rita, '/queue?aidType=MED&columns=applicant,aidTypes,marks')
  await page.getByText('2 demandes à trier').waitFor()
  await expect.poll(() => chosen(page)).toEqual(['applicant'])
  await page.getByText(/ne permet pas de voir \(Aide demandée\) : la liste est plus large/).waitFor()
  await page.getByText(/des colonnes que votre rôle ne permet pas de voir : Aide demandée, Repères/).waitFor()
  expect(await axe(page)).toEqual([])
})

test('a list is exported as it stands on the screen; the file says so, and the journal who took it', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await office.request({ applicant: 'Peeters, Jan', language: 'nl' })
  await office.request({ applicant: 'Dubois, Chantal' })
  const page = await office.open(julie, '/queue?columns=number,applicant,language&sort=applicant&direction=desc')
  await settled(page)
  await page.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter la liste' })
  await dialog.getByText('Colonnes, dans cet ordre : Numéro, Demandeur, Demandeur : repères, Langue').waitFor()
  expect(await axe(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Exporter' }).click(),
  ])
  await dialog.getByText(/2 lignes dans demandes-.*\.csv/).waitFor()
  expect(download.suggestedFilename()).toMatch(/^demandes-\d{4}-\d\d-\d\d\.csv$/)
  expect(await readFile(await download.path(), 'utf8')).toBe(
    '\uFEFFNuméro;Demandeur;Demandeur : repères;Langue\r\n2026/0001;Peeters, Jan;;néerlandais\r\n2026/0002;Dubois, Chantal;;français\r\n',
  )
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'listExported', details: { rows: '2' } })
})

test('a page that is too narrow for a column says which of them the file has, and the file has what it says', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Peeters, Jan' })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await settled(page)
  const dialog = page.getByRole('dialog', { name: 'Exporter la liste' })
  const open = () => page.getByRole('button', { name: 'Exporter' }).click()
  await open()
  await dialog.getByText(/^Colonnes, dans cet ordre : /).waitFor()
  expect(await dialog.getByText(/^Faute de place/).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Fermer' }).last().click()
  await dialog.waitFor({ state: 'hidden' })

  await page.setViewportSize({ width: 360, height: 800 })
  await open()
  await dialog.getByText(/^Faute de place, .* dans le fichier : Commune, Langue, Reçue$/).waitFor()
  expect(await axe(page)).toEqual([])
  const said = await dialog.getByText(/^Colonnes, dans cet ordre : /).textContent()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Exporter' }).click(),
  ])
  const [header = ''] = (await readFile(await download.path(), 'utf8')).slice(1).split('\r\n')
  expect(said).toBe(`Colonnes, dans cet ordre : ${header.split(';').join(', ')}`)
  expect(header).toContain('Échéance;Échéance : délai;Demandeur;Demandeur : numéro;Aide demandée;')
})

test('what was selected is exported also when a filter no longer shows it', async () => {
  await using office = await openBrowserOffice({ now: '2026-03-02T11:00:00.000Z' })
  await office.request({ applicant: 'Peeters, Jan', decideBy: '2026-03-20' })
  await office.request({ applicant: 'Dubois, Chantal', decideBy: '2026-03-20' })
  const page = await office.open(await office.colleague('Julie'), '/queue?columns=applicant,number')
  await settled(page)
  await page.getByRole('checkbox', { name: /Peeters, Jan/ }).check()
  const bar = page.locator('[data-selection]')
  await bar.getByText('1 demande sélectionnée').waitFor()
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.getByLabel('En retard seulement').click()
  await page.getByText('Aucune demande ne répond à ces filtres').waitFor()

  await bar.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter la liste' })
  await dialog.getByText('1 demande sélectionnée').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Exporter' }).click(),
  ])
  await dialog.getByText(/^1 ligne dans demandes-/).waitFor()
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')[1]).toBe('Peeters, Jan;;2026/0001')
})

test('an export that breaks off, or is stopped, leaves no half a file', async () => {
  await using office = await openBrowserOffice()
  await office.request()
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await settled(page)
  await page.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter la liste' })
  let downloads = 0
  page.on('download', () => downloads++)
  await page.route('**/api/queue/export', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Exporter' }).click()
  await dialog.getByRole('alert').getByText('Le serveur ne répond pas').waitFor()

  await page.unroute('**/api/queue/export')
  await page.route('**/api/queue/export', () => new Promise(() => undefined))
  await dialog.getByRole('button', { name: 'Exporter' }).click()
  await dialog.getByRole('button', { name: 'Arrêter' }).click()
  await dialog.getByText('L’exportation est arrêtée : aucun fichier n’est enregistré.').waitFor()
  expect(downloads).toBe(0)
})

test.each(languages)('chosen columns and views can be used by everybody in %s, wide and narrow', async (language) => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Lambert, Jean', aidTypes: ['RIS', 'RENT', 'MED'], urgency: 'soon' })
  const page = await office.open(
    await office.colleague('Julie', { language, roles: ['lead'] }),
    '/queue?list=everyones&columns=applicant,dueOn,number,aidTypes,municipality,language,receivedOn,stage,touchedOn&pinned=2',
  )
  await settled(page)
  expect(await axeInEveryLook(page)).toEqual([])
  for (const tool of ['views', 'columns'] as const) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: words[language].tools[tool], exact: true }).click()
    await page.locator('[aria-expanded=true] + div input').first().waitFor()
    expect(await axe(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 900 })
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
