import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'

const password = 'une longue phrase de passe'

test('a wrong password is said aloud and nothing that was typed is lost; the right one opens the page that was asked for', async () => {
  await using office = await openBrowserOffice()
  await office.colleague('Julie', { password })
  const page = await office.open(null, '/queue?list=everyones')

  await page.getByLabel('Nom de connexion').fill('Julie')
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('alert').getByText('Ce nom et ce mot de passe ne vont pas ensemble').waitFor()
  expect(await page.getByLabel('Nom de connexion').inputValue()).toBe('Julie')

  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Toutes les demandes' }).waitFor()
  expect(new URL(page.url()).search).toBe('?list=everyones')
})

test('when the session has ended, the sign-in page stands at the same address and leads back to it', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie', { password })
  const page = await office.open(julie, '/queue?list=everyones')
  await page.getByRole('heading', { name: 'Toutes les demandes' }).waitFor()

  office.setClock(`${today}T12:00:00.000Z`)
  await page.getByRole('link', { name: 'Clôturées' }).click()
  await page.getByText('Votre session est terminée').waitFor()

  await page.getByLabel('Nom de connexion').fill('Julie')
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Clôturées' }).waitFor()
})

test('who signs out leaves no draft behind', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Julie'))
  await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor()
  await page.evaluate(() => {
    localStorage.setItem('relais-draft:one', 'a note begun')
    sessionStorage.setItem('relais-draft:two', 'another')
  })

  await page.getByRole('button', { name: 'Votre compte : Julie' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByLabel('Nom de connexion').waitFor()
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(left.filter((key) => key.startsWith('relais-draft'))).toEqual([])
  expect(await page.getByText('Votre session est terminée').count()).toBe(0)
})

test('the look of the pages outlives a sign-out, and signing in again needs no mouse', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Julie', { password }))
  await page.getByRole('button', { name: 'Apparence : Comme le système' }).click()
  await page.getByRole('button', { name: 'Sombre' }).click()
  await page.getByRole('button', { name: 'Réduire le menu' }).click()
  await page.getByRole('button', { name: 'Votre compte : Julie' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()

  await page.locator('input[name=username]:focus').waitFor()
  await page.locator('[data-mantine-color-scheme=dark]').waitFor()
  await page.keyboard.type('Julie')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Déployer le menu' }).waitFor()
})

test('the language that a colleague chooses holds on the next page and in the next browser', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const page = await office.open(julie)
  await page.getByRole('button', { name: 'Langue : FR' }).click()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Heute' }).waitFor()
  await page.locator('html[lang=de]').waitFor()

  const other = await office.open(julie)
  await other.getByRole('heading', { name: 'Heute' }).waitFor()
})

test('an administrator lands on the colleagues, and a data protection officer is told what there is so far', async () => {
  await using office = await openBrowserOffice()
  const administrator = await office.colleague('Ann', { roles: ['administrator'] })
  const officer = await office.colleague('Dora', { roles: ['dpo'] })

  const first = await office.open(administrator)
  await first.waitForURL('**/office/colleagues')
  const second = await office.open(officer)
  await second.getByRole('heading', { name: 'Bonjour, Dora' }).waitFor()
  expect(await axe(second)).toEqual([])
})

test.each(languages)('the sign-in page can be used by everybody in %s', async (language) => {
  await using office = await openBrowserOffice()
  const page = await office.open(null, '/', { language })
  await page.locator('input[name=password]').waitFor()
  await page.locator(`html[lang=${language}]`).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})
