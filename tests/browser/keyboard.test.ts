import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays } from '#shared/calendar/days.ts'
import { languages } from '#shared/language/languages.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'
import { goBy } from '#tests/support/byKeyboard.ts'
import { requestOf } from '#tests/support/searching.ts'

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Toutes les commandes' }).getByRole('combobox')
const listening = (page: Page) => paletteOf(page).and(page.locator(':focus')).waitFor()

const rowOf = (page: Page, id: string) => page.locator(`[data-row-link="${id}"]:focus`)

test('from the list to a triaged, claimed and noted request and back, without a mouse', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await office.request({ applicant: 'Adam, Eve', decideBy: addDays(today, 1) })
  const second = await office.request({ applicant: 'Bodart, Luc', decideBy: addDays(today, 2) })
  const page = await office.open(julie, '/today', { width: 1000 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const keys = page.keyboard

  await goBy(page, 'q')
  await page.locator('td [data-row-link]').nth(1).waitFor()
  await keys.press('j')
  await keys.press('j')
  await rowOf(page, second.id).and(page.locator(':focus')).waitFor()
  await keys.press('Enter')
  await page.getByRole('heading', { name: 'Bodart, Luc' }).and(page.locator(':focus')).waitFor()

  await keys.press('t')
  const triage = page.getByRole('region', { name: 'Tri' })
  await triage.getByRole('radio').first().waitFor()
  for (const answer of ['competence', 'knownToOffice', 'urgency']) {
    await page.locator(`input[name="${answer}"]:focus`).waitFor()
    await keys.press('Space')
    await keys.press('Tab')
  }
  await keys.type('loyer')
  await keys.press('Enter')
  await keys.press('Control+Enter')
  await page.getByText('Le tri est enregistré.').waitFor()
  await page.getByRole('button', { name: 'La prendre en charge' }).and(page.locator(':focus')).waitFor()
  await keys.press('c')
  await page.getByText(/Vous l’avez prise en charge/).waitFor()
  await keys.press('n')
  await page.locator('textarea:focus').waitFor()
  await keys.type('J’ai parlé à Luc, rendez-vous jeudi ? ok z')
  await keys.press('Control+Enter')
  await page.getByRole('listitem').getByText('J’ai parlé à Luc').waitFor()
  await keys.press('Escape')
  await keys.press('Escape')
  await page.getByText('1 demande à trier').waitFor()
  await page.waitForURL('**/queue')
})

test('a request beside its list is opened, entered and closed by keys, and Tab goes on inside it', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ applicant: 'Adam, Eve', decideBy: addDays(today, 1) })
  const page = await office.open(await office.colleague('Julie'), '/queue')
  await page.locator('td [data-row-link]').waitFor()
  const keys = page.keyboard
  await keys.press('j')
  await rowOf(page, id).waitFor()
  await keys.press('Enter')
  const pane = page.getByRole('region', { name: 'Demande ouverte' })
  await pane.getByRole('heading', { name: 'Adam, Eve' }).waitFor()
  await rowOf(page, id).waitFor()
  await keys.press('Enter')
  await pane.locator('h1:focus').waitFor()
  await keys.press('Tab')
  await pane.locator(':focus').waitFor()
  await keys.press('Escape')
  await rowOf(page, id).waitFor()
  await pane.waitFor({ state: 'hidden' })
})

test('the parts of a request, its steps and their forms are reached by keys alone', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const { id } = await office.request({ stage: 'contact', holderId: julie.id })
  const page = await office.open(julie, `/requests/${id}`)
  await page.getByRole('tab', { name: 'Demande', exact: true }).waitFor()
  const keys = page.keyboard
  const choose = async (words: string, found: string) => {
    await keys.press('Control+k')
    await listening(page)
    await keys.type(words)
    await page.getByRole('option', { selected: true }).filter({ hasText: found }).waitFor()
    await keys.press('Enter')
    await paletteOf(page).waitFor({ state: 'hidden' })
  }
  await choose('contacts et pieces', 'Contacts et pièces')
  await page.getByRole('tab', { name: 'Contacts et pièces', selected: true }).waitFor()

  await keys.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pourquoi la libérer ?').and(page.locator(':focus')).waitFor()
  await keys.type('Congé, je reviens lundi')
  await keys.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  // Escape closed the dialog, and left the request open.
  expect(new URL(page.url()).pathname).toBe(`/requests/${id}`)

  await choose('commencer l’enquete', 'Commencer l’enquête sociale')
  await page.getByText('Mener l’enquête sociale').waitFor()
})

test('a key that may not be used says why, and one that goes somewhere says what may follow', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const { id } = await office.request({ stage: 'contact', holderId: marc.id })
  const page = await office.open(julie, `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('r')
  await page
    .getByRole('status')
    .getByText(/^Libérer : /)
    .waitFor()
  await page.keyboard.press('g')
  const follows = page.getByRole('status').filter({ hasText: 'Aller à' })
  await follows.getByText('Mes demandes').waitFor()
  expect(await follows.getByText('Réglages').count()).toBe(0)
  // The second key came too late, and is a key by itself again.
  await page.waitForTimeout(1_700)
  await page.keyboard.press('m')
  expect(new URL(page.url()).pathname).toBe(`/requests/${id}`)
  await goBy(page, 'm')
  await page.waitForURL('**/queue?list=mine')
})

test('? shows every key by its place, and turns them off on this machine', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Julie'), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const claim = page.getByRole('button', { name: 'Prendre en charge', exact: true }).first()
  expect([await claim.getAttribute('aria-keyshortcuts'), await claim.getAttribute('title')]).toEqual([
    'C',
    'Prendre en charge (C)',
  ])

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Touches du clavier' })
  await help.getByRole('table', { name: 'Sur une demande' }).getByRole('row', { name: 'C Prendre en charge' }).waitFor()
  await help.getByRole('row', { name: 'G puis T Aujourd’hui' }).waitFor()
  expect(await help.getByText('Réglages').count()).toBe(0)
  // Behind the dialog nothing happens.
  await page.keyboard.press('c')
  await help.getByRole('checkbox', { name: 'Touches actives sur cet appareil' }).uncheck()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })

  await expect.poll(() => claim.getAttribute('aria-keyshortcuts')).toBeNull()
  for (const key of ['c', 'n', '?', 'Control+k']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.locator('textarea:focus').count()).toBe(0)
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()

  await page.getByRole('button', { name: /^Votre compte/ }).click()
  await page.getByRole('button', { name: 'Toutes les touches' }).click()
  await help.getByRole('checkbox', { name: 'Touches actives sur cet appareil' }).check()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })
  await page.keyboard.press('c')
  await page.getByText(/Vous l’avez prise en charge/).waitFor()
})

test('no key acts while somebody writes, chooses, fills in a form, or holds Ctrl, Alt or composes a letter', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'received' })
  const page = await office.open(await office.colleague('Julie'), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const keys = page.keyboard
  await page.getByLabel('Écrire une note').focus()
  await keys.type('t c n r a g m ? / j k')
  expect(await page.getByLabel('Écrire une note').inputValue()).toBe('t c n r a g m ? / j k')
  await keys.press('Escape')
  for (const held of ['Control+Shift+c', 'Alt+t', 'Alt+c', 'Shift+T', 'Meta+Shift+t']) await keys.press(held)
  await page.evaluate(() => {
    const composed = { key: 't', bubbles: true, isComposing: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', composed))
  })
  expect(await page.getByRole('region', { name: 'Tri' }).count()).toBe(0)

  await keys.press('t')
  const triage = page.getByRole('region', { name: 'Tri' })
  const answering = page.locator('input[name="competence"]:focus')
  await answering.waitFor()
  await keys.press('c')
  await keys.press('n')
  expect(await answering.count()).toBe(1)
  await keys.press('Escape')
  await triage.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).pathname).toBe(`/requests/${id}`)

  await page.getByRole('button', { name: /^Votre compte/ }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  await keys.press('t')
  expect(await triage.count()).toBe(0)
})

test('in the palette everything is found by a part of its name, whatever its accents, and a no says why', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const { id } = await office.request({ stage: 'contact', holderId: marc.id })
  const zoe = await requestOf(office, 'Bröeckaert, Zoë')
  const page = await office.open(julie, `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  const field = paletteOf(page)
  await listening(page)
  await page.keyboard.type('prendre en charge')
  const refused = page.getByRole('option', { name: /^Prendre en charge/, disabled: true })
  await refused.getByText(/collègue/).waitFor()
  await field.fill('reunions')
  await page.getByRole('option', { name: /^Réunions/, selected: true }).waitFor()
  await field.fill('qui n’existe nulle part')
  await page.getByText('Rien ne correspond à ces mots.').waitFor()

  await field.fill('broeckaert')
  await page
    .getByRole('group', { name: 'Demandes' })
    .getByRole('option', { name: /Bröeckaert, Zoë/ })
    .waitFor()
  await page.keyboard.press('ArrowUp')
  await page.getByRole('option', { name: /Bröeckaert, Zoë/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/requests/${zoe.id}`)

  await page.getByRole('heading', { name: 'Bröeckaert, Zoë' }).waitFor()
  await page.keyboard.press('Control+k')
  await listening(page)
  await page.keyboard.press('Control+k')
  await field.waitFor({ state: 'hidden' })
})

test('what is typed while the palette is still being loaded does nothing to the page', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Julie'), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/Palette*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('contact')
  held.resolve()
  await listening(page)
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()
})

test('an administrator finds the settings in the palette, and no request', async () => {
  await using office = await openBrowserOffice()
  await office.request({ applicant: 'Bodart, Luc' })
  const page = await office.open(await office.colleague('Ada', { roles: ['administrator'] }), '/office/colleagues')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: /^Votre compte/ }).click()
  await page.getByRole('button', { name: 'Toutes les commandes' }).click()
  await paletteOf(page).fill('bodart')
  await page.getByText('Rien ne correspond à ces mots.').waitFor()
  await paletteOf(page).fill('delais')
  await page.getByRole('option', { selected: true }).click()
  await page.waitForURL('**/office/settings/terms')
})

const opened = { '?': 'dialog', 'Control+k': 'option' } as const

test.each(languages)('help, palette and hint can be used by everybody in %s', async (language) => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'contact', holderId: (await office.colleague('Marc')).id })
  const page = await office.open(await office.colleague('Julie', { language }), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.getByRole('status').locator('kbd').first().waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const key of ['?', 'Control+k'] as const) {
    await page.keyboard.press(key)
    await page.getByRole(opened[key]).first().waitFor()
    expect(await (language === 'de' ? axeInEveryLook : axe)(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
