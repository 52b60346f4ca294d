import { expect, test } from 'vitest'
import { newSetUpCode } from '#server/office/setUpCode.ts'
import { languages } from '#shared/language/languages.ts'
import { office as contract } from '#shared/office/contract.ts'
import { axe, openBrowserOffice } from '#tests/support/browser.ts'

test('the first visitor names the centre with the code of the console, and signs in as its administrator', async () => {
  const setUpCode = newSetUpCode()
  await using office = await openBrowserOffice({ setUpCode })
  const page = await office.open(null)

  await page.getByLabel('Code à usage unique').fill(setUpCode)
  await page.getByLabel('Nom du centre').fill('CPAS de Rochemont')
  await page.getByLabel('Prénom et nom').fill('Agnès Dumont')
  await page.getByLabel('Nom de connexion').fill('agnes')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('un pont sur la Warche')
  await page.getByRole('button', { name: 'Installer le centre' }).click()

  await page.getByText('Le centre est installé. Connectez-vous').waitFor()
  await page.getByLabel('Nom de connexion').fill('agnes')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('un pont sur la Warche')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('heading', { name: 'Collègues' }).waitFor()
  await page.getByRole('row', { name: /Agnès Dumont.*Administration/ }).waitFor()
})

test('what is wrong is said at its field, the first one has the focus, and nothing typed is lost', async () => {
  await using office = await openBrowserOffice({ setUpCode: newSetUpCode() })
  const page = await office.open(null)

  await page.getByLabel('Nom du centre').fill('CPAS de Rochemont')
  await page.getByLabel('Prénom et nom').fill('Agnès Dumont')
  await page.getByLabel('Nom de connexion').fill('agnès dumont')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('trop court')
  await page.getByRole('button', { name: 'Installer le centre' }).click()
  await page.getByText('Recopiez le code affiché').waitFor()
  await page.locator('[name=code]:focus').waitFor()
  await page.getByText('Écrivez un nom de connexion sans espace').waitFor()
  await page.getByText('d’au moins 12 caractères').waitFor()

  await page.getByLabel('Code à usage unique').fill('AAAA-AAAA')
  await page.getByLabel('Nom de connexion').fill('agnes')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('un pont sur la Warche')
  await page.getByRole('button', { name: 'Installer le centre' }).click()
  await page.getByText('Ce code n’est pas celui').waitFor()
  await page.locator('[name=code]:focus').waitFor()
  expect(await page.getByLabel('Nom du centre').inputValue()).toBe('CPAS de Rochemont')
})

test('the password can be shown, and the page follows the language that is chosen', async () => {
  await using office = await openBrowserOffice({ setUpCode: newSetUpCode() })
  const page = await office.open(null)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('un pont sur la Warche')
  await page.getByRole('button', { name: 'Montrer ou cacher le mot de passe' }).press('Enter')
  await page
    .locator('input[type=text]')
    .and(page.getByRole('textbox', { name: 'Mot de passe' }))
    .waitFor()

  await page.getByLabel('Langue').selectOption('Deutsch')
  await page.getByRole('heading', { name: 'Ihr Zentrum einrichten' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Passwort' }).inputValue()).toBe('un pont sur la Warche')
})

test('an office that has its name is not set up again', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(null)
  await page.getByRole('heading', { name: 'CPAS d’essai' }).waitFor()
  const body = {
    code: newSetUpCode(),
    officeName: 'Un autre',
    name: 'Quelqu’un',
    signInName: 'quelquun',
    password: 'un pont sur la Warche',
    language: 'fr',
  } as const
  expect(await office.stranger.ask(contract.setUp, { body })).toMatchObject({
    status: 409,
    body: { refusal: 'already-set-up' },
  })
})

test.each(languages)('axe finds nothing wrong with the set-up page in %s', async (language) => {
  await using office = await openBrowserOffice({ setUpCode: newSetUpCode() })
  for (const look of [{ theme: 'light' }, { theme: 'dark', width: 360, height: 780 }] as const) {
    const page = await office.open(null, '/', { ...look, language })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('button[type=submit]').click()
    await page.locator('[aria-invalid=true]').first().waitFor()
    expect(await axe(page)).toEqual([])
  }
})
