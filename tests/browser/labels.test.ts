import { expect, test } from 'vitest'
import { labels } from '#shared/labels/contract.ts'
import { languages } from '#shared/language/languages.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { button, shoot } from '#tests/support/requestPage.ts'

const youth = { name: 'Jeunes', meaning: 'Le demandeur a moins de 25 ans', colour: 'teal' } as const
const eviction = { name: 'Expulsion', meaning: 'Une date d’expulsion est fixée', colour: 'red' } as const

async function openWithLabels(language: (typeof languages)[number] = 'fr') {
  const office = await openBrowserOffice()
  const lead = await office.colleague('Luc', { roles: ['lead'], language })
  const made = [await lead.ask(labels.add, { body: youth }), await lead.ask(labels.add, { body: eviction })].map(
    ({ body }) => body.id,
  )
  return { office, lead, made }
}

test('an administrator makes a label; a name that is taken is said at the field', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(
    await office.colleague('Agnes', { roles: ['administrator'] }),
    '/office/settings/labels',
  )
  await page.getByText('Le centre n’a pas encore d’étiquette.').waitFor()
  const add = async (name: string) => {
    await button(page, 'Ajouter une étiquette').click()
    await page.getByLabel('Nom').fill(name)
    await button(page, 'Enregistrer').click()
  }
  await add('Énergie')
  await page.getByText('L’étiquette Énergie est enregistrée.').waitFor()
  await add('energie')
  await page.getByText('Une étiquette porte déjà ce nom.').waitFor()
  await page.locator('[name=name]:focus').waitFor()
  await page.getByLabel('Orange').check()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Nom').fill('Logement')
  await button(page, 'Enregistrer').click()
  await page.getByRole('list', { name: 'Étiquettes du centre' }).getByText('Logement').waitFor()

  await button(page, 'Ne plus donner l’étiquette Énergie').click()
  await page.getByText('N’est plus donnée').waitFor()
  await button(page, 'Donner à nouveau l’étiquette Énergie').waitFor()
})

test('a label is given with the keyboard alone, found by its meaning, told to colleagues, and taken away', async () => {
  const { office, made } = await openWithLabels()
  await using _ = office
  const julie = await office.colleague('Julie')
  const request = await office.request({ stage: 'inquiry', holderId: 'Luc', labels: [made[1] ?? ''] })
  const page = await office.open(julie, `/requests/${request.id}`)
  const given = page.getByRole('list', { name: 'Étiquettes de la demande' })
  await given.getByText('Expulsion').waitFor()

  await page.keyboard.press('l')
  await page.getByRole('combobox', { name: 'Chercher une étiquette' }).and(page.locator(':focus')).waitFor()
  await page.getByRole('option', { name: /Jeunes/ }).waitFor()
  expect(await page.getByRole('option').count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await page.keyboard.type('25 ans')
  await page.locator('[role=option][data-combobox-selected]', { hasText: 'Jeunes' }).waitFor()
  await page.keyboard.press('Enter')
  await given.getByText('Jeunes').waitFor()
  await page.getByText('Julie a ajouté l’étiquette Jeunes').waitFor()
  await button(page, 'Étiqueter').and(page.locator(':focus')).waitFor()

  await button(page, 'Retirer l’étiquette Expulsion').click()
  await page.getByText('Julie a retiré l’étiquette Expulsion').waitFor()
  await expect.poll(() => given.getByRole('listitem').allInnerTexts()).toEqual(['Jeunes'])
})

test('the president sees the labels and changes none; the desk sees none', async () => {
  const { office, made } = await openWithLabels()
  await using _ = office
  const { id } = await office.request({ labels: made })
  const president = await office.open(await office.colleague('Paul', { roles: ['president'] }), `/requests/${id}`)
  await president.getByText('Jeunes').waitFor()
  expect(await president.getByRole('button', { name: /étiquette|Étiqueter/i }).count()).toBe(0)

  const desk = await office.open(await office.colleague('Ria', { roles: ['reception'] }), `/requests/${id}`)
  await desk.getByRole('heading', { name: 'Dupont, Marie' }).waitFor()
  expect(await desk.getByText('Jeunes').count()).toBe(0)
})

test('a lead goes from the request to the labels of the centre, and changes one', async () => {
  const { office, lead } = await openWithLabels()
  await using _ = office
  const { id } = await office.request()
  const page = await office.open(lead, `/requests/${id}`)
  await button(page, 'Étiqueter').click()
  await page.getByRole('link', { name: 'Gérer les étiquettes' }).click()
  await page.getByRole('heading', { name: 'Étiquettes', level: 1 }).waitFor()
  await button(page, 'Modifier l’étiquette Jeunes').click()
  await page.getByLabel('Nom').fill('Jeunes adultes')
  await button(page, 'Enregistrer').click()
  await page.getByText('L’étiquette Jeunes adultes est enregistrée.').waitFor()
})

test.each(languages)('labels can be used by everybody in %s, light and dark, wide and narrow', async (language) => {
  const { office, lead, made } = await openWithLabels(language)
  await using _ = office
  const { id } = await office.request({ labels: [made[0] ?? ''] })
  const page = await office.open(lead, `/requests/${id}`)
  await page.locator('button[aria-haspopup="listbox"]').click()
  await page.getByRole('option', { name: /Expulsion/ }).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await shoot(page, `labels-request-${language}`)
  await page.goto(`${office.url}/office/labels`)
  await page.getByText(youth.meaning).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await shoot(page, `labels-page-${language}`)
})
