import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { register } from '#shared/register/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'

const answers = { need: { aidTypes: { value: ['RIS', 'un vélo'], origin: 'declared' as const } } }

test('a line is found by its number, corrected in words, and both lines lead to each other', async () => {
  await using office = await openBrowserOffice()
  const first = await office.request({ applicant: 'Dupond, Marie', answers })
  for (let number = 0; number < 3; number++) await office.request()
  const page = await office.open(await office.colleague('Ria', { roles: ['reception'] }), '/register')
  await page.getByText('4 lignes').waitFor()
  expect(await page.getByRole('columnheader', { name: 'Demandé', exact: true }).count()).toBe(0)

  await page.getByLabel('Numéro').fill(first.number.replace(/\/0+/, '/'))
  await page.keyboard.press('Enter')
  await page.getByText('1 ligne', { exact: true }).waitFor()
  await page.getByRole('button', { name: `Corriger la ligne ${first.number}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('La demande elle-même ne change pas').waitFor()
  await dialog.getByRole('button', { name: 'Inscrire la correction' }).click()
  await dialog.getByText('Écrivez ce qui était inexact.').waitFor()
  expect(await axe(page)).toEqual([])

  await dialog.getByLabel('Demandeur').fill('Dupont, Marie')
  await dialog.getByLabel('Ce qui était inexact').fill('Le nom s’écrit avec un t : carte d’identité.')
  await dialog.getByRole('button', { name: 'Inscrire la correction' }).click()
  await page.getByText(/La correction est inscrite sous le numéro \d{4}\/0005/).waitFor()
  await page.getByText('Le nom s’écrit avec un t').waitFor()
  await page.getByText('Corrigée par la ligne').waitFor()
  await page.getByRole('button', { name: `Corriger la ligne ${first.number}` }).waitFor({ state: 'detached' })

  await page.getByRole('link', { name: 'Tout le registre' }).click()
  await page.getByText('5 lignes').waitFor()
  await page.getByRole('link', { name: first.number, exact: true }).click()
  await page.getByText('2 lignes').waitFor()
})

test('a long register is leafed through, there and back, and a period that holds nothing says so', async () => {
  await using office = await openBrowserOffice()
  for (let number = 0; number < 60; number++) await office.request({ answers })
  const page = await office.open(await office.colleague('Julie'), '/register')
  await page.getByText('60 lignes').waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(51)
  await page.getByRole('link', { name: 'Plus anciennes' }).click()
  await page.getByRole('link', { name: 'Plus récentes' }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(11)
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Plus récentes' }).click()
  await page.getByRole('link', { name: 'Plus anciennes' }).waitFor()

  await page.getByLabel('Reçue jusqu’au').fill('2020-01-01')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByText('Aucune ligne du registre ne répond à cette recherche.').waitFor()
})

test('the register leaves as a PDF that opens, and as a table that is kept', async () => {
  await using office = await openBrowserOffice()
  await office.request({ answers })
  const page = await office.open(await office.colleague('Julie'), '/register')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tableau (CSV)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^registre-\d{4}-\d\d-\d\d\.csv$/)

  const pdf = await page.getByRole('link', { name: 'Imprimer (PDF)' }).getAttribute('href')
  const answer = await page.request.get(`${office.url}${pdf}`)
  expect(answer.headers()['content-type']).toBe('application/pdf')
})

test.each(languages)(
  'the register can be used by everybody in %s, light and dark, wide and narrow',
  async (language) => {
    await using office = await openBrowserOffice()
    const julie = await office.colleague('Julie', { language })
    const { number: corrects, receivedOn } = await office.request({ applicant: 'Ndayishimiye, Espérance', answers })
    for (let number = 0; number < 4; number++) await office.request({ answers })
    const said = { receivedOn, applicant: 'Ndayishimiye, Espérance', municipality: 'Rochemont' }
    await julie.ask(register.correct, { body: { ...said, corrects, correction: 'Le prénom manquait.' } })
    const page = await office.open(julie, '/register')
    await page.getByText('Le prénom manquait.').waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
  },
)
