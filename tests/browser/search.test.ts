import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { notes } from '#shared/notes/contract.ts'
import { searchFr } from '#shared/search/messages.fr.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { requestOf, said } from '#tests/support/searching.ts'

type Office = Awaited<ReturnType<typeof openBrowserOffice>>

async function fill(office: Office) {
  for (const name of ['Dupont, Marie', 'Van den Broeck, Ali', 'Müller, Käthe']) await requestOf(office, name)
  return requestOf(office, 'Van den Berghe, Zoë', {
    identity: { birthDate: said('1985-07-30') },
    contact: { phone: said('0470 12 34 56') },
    need: { story: said('Le propriétaire menace de nous expulser le 3 mars, avec les enfants.') },
  })
}

const label = 'Rechercher une demande ou une personne'

test('from anywhere a request is found and opened by the keyboard alone, and Escape goes back to where one was', async () => {
  await using office = await openBrowserOffice()
  const { id } = await fill(office)
  const page = await office.open(await office.colleague('Ana'), '/queue?list=everyones')
  await page
    .getByRole('link', { name: /Dupont, Marie/ })
    .first()
    .waitFor()
  const field = page.getByRole('combobox', { name: label })
  expect(await field.getAttribute('aria-expanded')).toBe('false')

  await page
    .getByRole('link', { name: /Dupont, Marie/ })
    .first()
    .focus()
  const listening = () => field.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('/')
  await listening()
  await page.keyboard.type('z')
  await page.getByText('Tapez au moins deux lettres.').waitFor()
  await page.keyboard.press('Escape')
  await page.locator(':focus', { hasText: 'Dupont, Marie' }).waitFor()

  await page.keyboard.press('/')
  await listening()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('vandenberge expul')
  const options = page.getByRole('listbox', { name: 'Recherche' }).getByRole('option')
  await expect.poll(() => options.locator('mark').allTextContents()).toEqual(['Van den Berghe', 'expulser'])
  expect(await options.count()).toBe(1)
  await page.getByText('1 demande affichée').waitFor()
  expect(await axe(page)).toEqual([])

  expect(await field.getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('ArrowDown')
  const selected = page.getByRole('listbox', { name: 'Recherche' }).getByRole('option', { selected: true })
  await selected.waitFor()
  expect(await field.getAttribute('aria-activedescendant')).toBe(await selected.getAttribute('id'))
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('listbox', { name: 'Recherche' }).waitFor({ state: 'detached' })
})

test('a person is chosen with the arrows, and the slash is a character where one writes', async () => {
  await using office = await openBrowserOffice()
  const { id } = await fill(office)
  const ana = await office.colleague('Ana')
  const page = await office.open(ana, `/requests/${id}`)
  const note = page.getByLabel('Écrire une note')
  await note.fill('Vu 1')
  await note.press('/')
  expect(await note.inputValue()).toContain('/')

  await page.getByRole('combobox', { name: label }).fill('zoé')
  await page.getByRole('group', { name: 'Personnes' }).getByRole('option').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.getByRole('group', { name: 'Personnes' }).getByRole('option', { selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/persons/${id}`)
})

test('all that is found has a page, whose words do not stand in the address and are there again after a reload', async () => {
  await using office = await openBrowserOffice()
  for (let number = 0; number < 23; number++)
    await requestOf(office, `Dupont, Marie ${String.fromCharCode(97 + number)}`)
  const page = await office.open(await office.colleague('Ana'), '/queue')
  await page.getByRole('combobox', { name: label }).fill('dupont')
  await page.getByText('8 demandes affichées').waitFor()
  await page.getByRole('link', { name: 'Afficher tous les résultats' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search')
  await page.getByText('20 demandes affichées').waitFor()
  await page.getByText('D’autres demandes correspondent').waitFor()
  expect(page.url()).not.toContain('dupont')
  const found = page.getByRole('region').or(page.locator('section')).getByRole('listitem')
  await expect.poll(() => found.count()).toBe(25)
  expect(await axeInEveryLook(page)).toEqual([])
  await page.reload()
  await page.getByText('20 demandes affichées').waitFor()
})

test('it says when nothing is found and in what was looked, for the desk in less, and when there is no answer', async () => {
  await using office = await openBrowserOffice()
  const { id } = await fill(office)
  const ana = await office.colleague('Ana')
  await ana.ask(notes.write, { params: { requestId: id }, version: 1, body: { text: 'médiateur' } })
  const page = await office.open(await office.colleague('Rita', { roles: ['reception'] }), '/queue')
  const field = page.getByRole('combobox', { name: label })
  for (const words of ['expulser', 'mediateur']) {
    await field.fill(words)
    await page.getByText(`Rien n’a été trouvé pour « ${words} ».`).waitFor()
  }
  await page.getByText(searchFr.looksForDesk).waitFor()
  expect(await page.getByText('le récit et les notes').count()).toBe(0)
  await field.fill('0470123456')
  await page
    .getByRole('option', { name: /Van den Berghe/ })
    .first()
    .waitFor()
  expect(await axe(page)).toEqual([])

  const known = Promise.withResolvers<void>()
  await page.route('**/api/search', async (route) => {
    await known.promise
    await route.abort()
  })
  const asked = page.waitForRequest('**/api/search')
  await field.fill('dupont')
  await asked
  // What was found before stays until it is known that there is no answer.
  expect(await page.getByRole('option').count()).toBeGreaterThan(0)
  known.resolve()
  await page.getByRole('alert').waitFor()
})

test('that nothing is found is said of the words that were asked for, not of those that are still being looked up', async () => {
  await using office = await openBrowserOffice()
  await fill(office)
  const page = await office.open(await office.colleague('Ana'), '/queue')
  const field = page.getByRole('combobox', { name: label })
  await field.fill('xylophone')
  await page.getByText('Rien n’a été trouvé pour « xylophone ».').waitFor()

  const answer = Promise.withResolvers<void>()
  await page.route('**/api/search', async (route) => {
    await answer.promise
    await route.continue()
  })
  const asked = page.waitForRequest('**/api/search')
  await field.fill('dupont')
  await asked
  await page.getByText(searchFr.searching).waitFor()
  expect(await page.getByText('Rien n’a été trouvé').count()).toBe(0)
  answer.resolve()
  await page
    .getByRole('option', { name: /Dupont/ })
    .first()
    .waitFor()
})

test('what the arrows stand on stays chosen when the answer to the last letters comes, and no longer once more is typed', async () => {
  await using office = await openBrowserOffice()
  await fill(office)
  const page = await office.open(await office.colleague('Ana'), '/queue')
  const field = page.getByRole('combobox', { name: label })
  await field.fill('van')
  await page.getByText('2 demandes affichées').waitFor()
  const answer = Promise.withResolvers<void>()
  await page.route('**/api/search', async (route) => {
    await answer.promise
    await route.continue()
  })
  const asked = page.waitForRequest('**/api/search')
  await field.pressSequentially(' den berghe')
  await asked
  const berghe = page.getByRole('group', { name: 'Demandes' }).getByRole('option', { name: /Van den Berghe/ })
  for (let step = 0; step < 2 && (await berghe.getAttribute('aria-selected')) !== 'true'; step++)
    await field.press('ArrowDown')
  answer.resolve()
  await page.getByText('1 demande affichée').waitFor()
  expect(await field.getAttribute('aria-activedescendant')).toBe(await berghe.getAttribute('id'))

  await field.press('z')
  await expect.poll(() => field.getAttribute('aria-activedescendant')).toBeNull()
  expect(await page.getByRole('option', { selected: true }).count()).toBe(0)
})

test.each(languages)('the search can be used by everybody in %s, light and dark, wide and narrow', async (language) => {
  await using office = await openBrowserOffice()
  await fill(office)
  const page = await office.open(await office.colleague('Ana', { language }), '/queue', { width: 360 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('search').getByRole('button').first().click()
  await page.getByRole('combobox').first().fill('van')
  await page.getByRole('option').first().waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})
