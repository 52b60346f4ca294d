import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays } from '#shared/calendar/days.ts'
import { languages } from '#shared/language/languages.ts'
import { axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'

const names = (page: Page) => page.locator('[data-row-link]').allInnerTexts()
const settled = (page: Page) => page.locator('td [data-row-link]').first().waitFor()

test('the nearest due day comes first, and what is late says so in words', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Demain, Anne', decideBy: addDays(today, 1) })
  await office.request({ applicant: 'Tard, Paul', decideBy: addDays(today, -2) })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await settled(page)
  await expect.poll(() => names(page)).toEqual(['Tard, Paul', 'Demain, Anne'])
  await page.getByRole('row', { name: /2 jours de retard.*Tard, Paul/ }).waitFor()
  await page.getByText('2 demandes à trier').waitFor()
  await expect.poll(() => page.title()).toBe('À trier · Relais')
})

test('a view can be sent as an address: its filters are said in words, and each can be taken away', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Peeters, Jan', language: 'nl', urgency: 'urgent', urgencyRank: 0 })
  await office.request({ applicant: 'Dubois, Chantal', language: 'fr' })
  await office.request({ applicant: 'Claes, Koen', language: 'nl' })
  const page = await office.open(await office.colleague('Julie'), '/queue?language=nl&urgency=urgent&stage=nowhere')
  await settled(page)
  await expect.poll(() => names(page)).toEqual(['Peeters, Jan'])

  const inForce = page.getByRole('list', { name: 'Filtres et tri en vigueur' })
  await expect
    .poll(() => inForce.getByRole('listitem').allInnerTexts())
    .toEqual(['Tri : Échéance, croissant', 'Langue : néerlandais', 'Urgence : Urgente', 'Tout effacer'])
  await page.getByRole('button', { name: 'Retirer « Urgence : Urgente »' }).click()
  await page.getByText('2 demandes à trier').waitFor()
  await expect.poll(() => new URL(page.url()).search).toBe('?language=nl')
})

test('a filter is chosen in the panel, and nothing that fits is said with a way out', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Dubois, Chantal', aidTypes: ['RENT'] })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.getByLabel('Aide demandée').selectOption({ label: 'Frais médicaux, pharmacie, mutuelle' })
  await page.getByText('Aucune demande ne répond à ces filtres').waitFor()
  await page.getByRole('button', { name: 'Retirer « Aide : Frais médicaux, pharmacie, mutuelle »' }).click()
  await settled(page)
  await page.goBack()
  await page.getByRole('button', { name: 'Effacer les filtres' }).click()
  await settled(page)
})

test('a header sorts the list, says so, and the address keeps it', async () => {
  await using office = await openBrowserOffice()
  for (const applicant of ['Bodart, Luc', 'Adam, Eve', 'Claes, Koen']) await office.request({ applicant })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await page.getByRole('button', { name: 'Demandeur', exact: true }).click()
  await page.waitForURL('**/queue?sort=applicant&direction=asc')
  await page.getByRole('row').nth(1).getByText('Adam, Eve').waitFor()
  await page.getByRole('button', { name: 'Demandeur', exact: true }).click()
  await page.getByRole('row').nth(1).getByText('Claes, Koen').waitFor()
  const header = page.getByRole('columnheader', { name: 'Demandeur' })
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending')
})

test('a long list has pages, and a long page draws what can be seen', async () => {
  await using office = await openBrowserOffice()
  for (let number = 0; number < 210; number++) await office.request({ applicant: `Personne ${number}` })
  const page = await office.open(await office.colleague('Julie'), '/queue?sort=number&direction=asc')
  await page.getByText('1 à 50 sur 210').waitFor()
  await page.getByRole('button', { name: 'Page suivante' }).click()
  await page.getByText('51 à 100 sur 210').waitFor()

  await page.getByLabel('Lignes par page').selectOption('200')
  await page.getByText('1 à 200 sur 210').waitFor()
  expect((await names(page)).length).toBeLessThan(80)
  // The way to the other pages stays in sight.
  await page.getByRole('button', { name: 'Page suivante' }).click({ trial: true })
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByText('Personne 199', { exact: true }).waitFor()
})

test('a long page is printed whole', async () => {
  await using office = await openBrowserOffice()
  for (let number = 0; number < 120; number++) await office.request({ applicant: `Personne ${number}` })
  const page = await office.open(await office.colleague('Julie'), '/queue?pageSize=200')
  await settled(page)
  expect((await names(page)).length).toBeLessThan(80)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await names(page)).toHaveLength(120)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(async () => (await names(page)).length).toBeLessThan(80)
})

test.each(languages)(
  'every column stands on an ordinary screen in %s, and nothing in them is cut',
  async (language) => {
    await using office = await openBrowserOffice()
    const brigitte = await office.colleague('Brigitte Halleux')
    for (const urgency of ['soon', 'urgent'] as const)
      await office.request({
        applicant: 'Ndayishimiye, Espérance',
        municipality: 'Rochemont',
        aidTypes: ['RIS', 'RENT'],
        stage: 'inquiry',
        urgency,
        holderId: brigitte.id,
        decideBy: addDays(today, -8),
      })
    const page = await office.open(await office.colleague('Julie', { language }), '/queue?list=everyones')
    await settled(page)
    await page.evaluate(() => document.fonts.ready)
    // The register number and the marks stand below the name, checkboxes before all.
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(10)
    const parts = page.locator('th, tbody td, tbody td span:not([aria-hidden], [class*=poken])')
    const cut = () =>
      parts.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
    await expect.poll(cut).toEqual([])
  },
)

test('back from a request, the keyboard goes on at its row', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Adam, Eve', decideBy: addDays(today, 1) })
  const second = await office.request({ applicant: 'Bodart, Luc', decideBy: addDays(today, 2) })
  const page = await office.open(await office.colleague('Julie'), '/queue', { width: 1000 })
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.locator(`[data-row-link="${second.id}"]:focus`).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/requests/${second.id}`)
  await page.getByRole('heading', { name: 'Bodart, Luc' }).waitFor()
  await page.goBack()
  await page.locator(`[data-row-link="${second.id}"]:focus`).waitFor()
})

test('single keys can be switched off on this machine, also after signing out', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ applicant: 'Adam, Eve' })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await settled(page)
  await page.getByRole('button', { name: /^Votre compte/ }).click()
  const shortcuts = page.getByRole('button', { name: 'Raccourcis clavier' })
  expect(await shortcuts.getAttribute('aria-pressed')).toBe('true')
  await shortcuts.click()
  await page.keyboard.press('Escape')
  await page.reload()
  await settled(page)
  await page.keyboard.press('j')
  expect(await page.locator(':focus').count()).toBe(0)

  await page.locator(`[data-row-link="${id}"]`).focus()
  await page.getByRole('button', { name: /^Votre compte/ }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByLabel('Nom de connexion').waitFor()
  expect(await page.evaluate(() => localStorage.getItem('relais-shortcuts'))).toBe('off')
})

test('J and K move through the list, Enter opens the request, and typing is left alone', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const first = await office.request({ applicant: 'Adam, Eve', decideBy: addDays(today, 1) })
  const second = await office.request({ applicant: 'Bodart, Luc', decideBy: addDays(today, 2) })
  const page = await office.open(julie, '/queue', { width: 1000 })
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.locator(`[data-row-link="${second.id}"]:focus`).waitFor()
  await page.keyboard.press('k')
  await page.locator(`[data-row-link="${first.id}"]:focus`).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/requests/${first.id}`)

  const wide = await office.open(julie, '/queue')
  await settled(wide)
  await wide.getByRole('link', { name: 'Adam, Eve' }).click()
  await wide.getByRole('region', { name: 'Demande ouverte' }).getByText('Adam, Eve').first().waitFor()
  await wide.keyboard.press('j')
  await wide.getByRole('region', { name: 'Demande ouverte' }).getByText('Bodart, Luc').first().waitFor()
})

test('a list that did not come says so and can be asked for again', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Adam, Eve' })
  const page = await office.open(await office.colleague('Julie'), '/queue?list=closed')
  await page.getByText('Aucune demande clôturée').waitFor()
  await page.route('**/api/queue?*', (route) => route.fulfill({ status: 507, json: { refusal: 'disk-full' } }))
  await page.getByRole('link', { name: 'Toutes les demandes' }).click()
  await page.getByText('Cette partie n’a pas pu être affichée').waitFor()
  await page.unroute('**/api/queue?*')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Adam, Eve').waitFor()
})

test.each(languages)('the list can be used by everybody in %s, light and dark, wide and narrow', async (language) => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Lambert, Jean', aidTypes: ['RIS', 'RENT', 'MED'], decideBy: addDays(today, -3) })
  await office.request({ applicant: 'Schmitz, Eva', language: 'de', decideBy: addDays(today, 3), urgency: 'soon' })
  const page = await office.open(await office.colleague('Julie', { language }), '/queue?list=everyones&overdue=yes')
  await settled(page)
  await page.locator('button[aria-expanded=false]:not([aria-haspopup]):visible').last().click()
  await page.locator('main').getByRole('search').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})

test('the list of the desk tells nothing of what is asked', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Lambert, Jean', aidTypes: ['MED'] })
  const page = await office.open(await office.colleague('Ria', { roles: ['reception'] }))
  await settled(page)
  expect(await page.getByRole('columnheader', { name: 'Aide demandée' }).count()).toBe(0)
  expect(await page.getByText('Frais médicaux').count()).toBe(0)
})

test.each([
  ['the desk', 'reception', '/queue'],
  ['the president', 'president', '/today'],
] as const)('%s, who never holds a request, has no list of their own ones', async (_, role, home) => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await office.request({ applicant: 'Lambert, Jean', urgency: 'urgent', stage: 'inquiry', holderId: julie.id })
  const page = await office.open(await office.colleague('Paul', { roles: [role] }))
  await page.waitForURL(`**${home}`)
  await page.getByRole('link', { name: 'Toutes les demandes 1' }).waitFor()
  expect(await page.getByRole('link', { name: /^Mes demandes/ }).count()).toBe(0)

  await page.goto(`${office.url}/queue?list=mine&urgency=urgent`)
  await page.getByRole('heading', { name: 'Toutes les demandes' }).waitFor()
  expect(new URL(page.url()).search).toBe('?list=everyones&urgency=urgent')
  await settled(page)
  await expect.poll(() => names(page)).toEqual(['Lambert, Jean'])

  const hers = await office.open(julie)
  await hers.getByRole('link', { name: /^Mes demandes/ }).waitFor()
})

test('a period narrows the list, and its field is empty again once it is taken away', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Avant, Anne', receivedOn: '2026-01-10' })
  await office.request({ applicant: 'Après, Paul', receivedOn: '2026-02-10' })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.getByLabel('Reçue à partir du').fill('2026-02-01')
  await page.getByText('1 demande à trier').waitFor()
  await expect.poll(() => names(page)).toEqual(['Après, Paul'])
  await page.getByRole('button', { name: /^Retirer « Reçue à partir du/ }).click()
  await page.getByText('2 demandes à trier').waitFor()
  await expect.poll(() => page.getByLabel('Reçue à partir du').inputValue()).toBe('')
})

test('going down a long page by keyboard keeps the row in sight, below the headers', async () => {
  await using office = await openBrowserOffice()
  for (let number = 0; number < 120; number++) await office.request({ applicant: `Personne ${number}` })
  const page = await office.open(await office.colleague('Julie'), '/queue?pageSize=200&sort=number&direction=asc', {
    width: 1000,
  })
  await settled(page)
  await page.getByRole('link', { name: 'Personne 0', exact: true }).waitFor()
  for (let press = 0; press < 60; press++) await page.keyboard.press('j')
  for (let press = 0; press < 30; press++) await page.keyboard.press('k')
  const focused = page.locator('[data-row-link]:focus')
  await expect.poll(() => focused.textContent()).toBe('Personne 29')
  const y = async () => (await focused.boundingBox())?.y
  await expect.poll(y).toBeGreaterThan(90)
  await expect.poll(y).toBeLessThan(900)
})
