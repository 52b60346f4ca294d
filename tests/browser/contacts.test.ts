import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays } from '#shared/calendar/days.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'

const contactsOf = (id: string) => `/requests/${id}?part=contacts`
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('an attempt takes two clicks, and a promise a line and a day', async () => {
  await using office = await openBrowserOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const page = await office.open(ana, contactsOf(id))

  await page.getByRole('button', { name: 'Téléphone' }).click()
  await page.getByRole('button', { name: 'Non joint' }).click()
  await section(page, 'Prises de contact').getByRole('listitem').getByText('Non joint').waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Téléphone')

  const awaited = section(page, 'Ce qu’on attend')
  await awaited.getByLabel('Noter une promesse').fill('Je rappelle pour le bail')
  await awaited.getByText('demain', { exact: true }).click()
  await awaited.getByRole('button', { name: 'Noter une promesse' }).click()
  await awaited.getByRole('listitem').getByText('Promis par Ana').waitFor()

  const colleagues = await office.open(bram, contactsOf(id))
  const seen = section(colleagues, 'Ce qu’on attend').getByRole('listitem')
  expect(await seen.textContent()).toMatch(/Je rappelle pour le bail.*demain/)
  await seen.getByRole('button', { name: /^Tenue/ }).click()
  await awaited.getByText('Promesses tenues ou levées (1)').waitFor()
})

test('a promise without its day keeps its words and says what is missing', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), contactsOf(id))
  const words = page.getByLabel('Noter une promesse')
  await words.fill('Je rappelle')
  await words.press('Enter')
  await page.getByText('Choisissez un jour à partir d’aujourd’hui').waitFor()
  expect(await words.inputValue()).toBe('Je rappelle')
})

test('papers are proposed, asked for, received or waived, and what the request waits for follows from them', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'contact', aidTypes: ['HEAT'] })
  const page = await office.open(await office.colleague('Ana'), contactsOf(id))

  await page.getByRole('button', { name: 'Demander des pièces' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Une autre pièce, avec vos mots').fill('attestation du juge')
  await dialog.getByLabel('Qui fournit la pièce ?').selectOption('third')
  await dialog.getByRole('button', { name: 'Ajouter' }).click()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Demander 3 pièces' }).click()

  const awaited = section(page, 'Ce qu’on attend')
  await awaited.getByText('En attente du demandeur').waitFor()
  await expect.poll(() => awaited.textContent()).toMatch(/2 choses, depuis aujourd’hui.*En attente d’un tiers1 chose/)

  await page.getByRole('button', { name: 'Reçue : Facture de combustible de chauffage' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reçue' }).click()
  await page.getByRole('button', { name: 'Plus nécessaire : attestation du juge' }).click()
  await page.getByLabel('Pourquoi n’est-elle plus nécessaire ?').fill('le juge a écrit')
  await page.getByRole('dialog').getByRole('button', { name: 'Plus nécessaire' }).click()

  await page.getByText('Pièces reçues ou plus nécessaires (2)').waitFor()
  await expect.poll(() => awaited.textContent()).toMatch(/En attente du demandeur1 chose/)
  await expect.poll(() => awaited.textContent()).not.toContain('tiers')
})

test('an appointment is made, its file names nobody, and it can be cancelled', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const page = await office.open(await office.colleague('Ana'), contactsOf(id))
  await page.getByRole('button', { name: 'Fixer un rendez-vous' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Visite à domicile').check()
  await dialog.getByRole('button', { name: 'Fixer un rendez-vous' }).click()
  await dialog.getByText('Dites où.').waitFor()
  await dialog.getByLabel('Jour').fill(inTenDays)
  await dialog.getByLabel('Heure').fill('09:30')
  await dialog.getByLabel('Lieu').fill('Rue du Lavoir 12')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Fixer un rendez-vous' }).click()

  const made = section(page, 'Rendez-vous').getByRole('listitem')
  expect(await made.textContent()).toMatch(/09:30 · Visite à domicile.*Rue du Lavoir 12 · avec Ana/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    made.getByRole('link', { name: 'Mettre dans l’agenda' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Rendez-vous \d{4}-\d+\.ics$/)
  await made.getByRole('button', { name: 'Annulé par le demandeur' }).click()
  await made.getByRole('button', { name: /^Corriger/ }).waitFor()
})

test('"no contact" says beforehand that it is too early, and that a decision stays due', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const page = await office.open(await office.colleague('Ana'), contactsOf(id))
  await page.getByRole('button', { name: 'Clôturer sans décision' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Demandeur injoignable').check()
  await dialog.getByText('Il manque encore 3 essais').waitFor()
  await dialog.getByText(/Une décision reste due pour le/).waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Non, pas encore').check()
  await dialog.getByLabel('Raison').fill('trois essais')
  await dialog.getByRole('button', { name: 'Clôturer sans décision' }).click()
  await dialog.getByRole('alert').getByText('Il manque encore 3 essais').waitFor()
  expect(await dialog.getByLabel('Raison').inputValue()).toBe('trois essais')
})

test('the part is right in every look, in German too', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana', { language: 'de' })
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const on = { params: { requestId: id }, version: 1 }
  await ana.ask(contacts.attempt, { ...on, body: { way: 'visit', reached: false, remark: 'niemand da' } })
  await ana.ask(contacts.promise, { ...on, body: { text: 'Ich rufe zurück', dueOn: inTenDays } })
  const asked = [{ code: 'householdIncomeProof', bringer: 'applicant' }] as const
  await ana.ask(pieces.ask, { ...on, body: { pieces: [...asked] } })
  const page = await office.open(ana, contactsOf(id))
  await page.getByRole('button', { name: 'Besuch' }).click()
  await page.getByLabel('Eine Zusage notieren').fill('Ich rufe an')
  expect(await axeInEveryLook(page)).toEqual([])
})

test('the office sets its rule on "no contact" and its checklists, and is told that they are kept', async () => {
  await using office = await openBrowserOffice()
  const admin = await office.colleague('Ada', { roles: ['administrator'] })
  const page = await office.open(admin, '/office/settings/contacts')
  await page.getByLabel('Nombre d’essais, chacun un autre jour').fill('0')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Donnez un nombre de 1 à 50.').waitFor()
  await page.getByLabel('Nombre d’essais, chacun un autre jour').fill('2')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Enregistré.').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])

  await page.goto(`${office.url}/office/settings/pieces`)
  await page.getByLabel('Aide', { exact: true }).selectOption('HEAT')
  await page.getByLabel('Facture d’eau').check()
  await page.getByLabel('Qui fournit : Facture d’eau').selectOption('office')
  await page.getByRole('button', { name: 'Enregistrer les listes' }).click()
  await page.getByText('Les listes sont enregistrées.').waitFor()
  const { HEAT } = (await admin.ask(pieces.checklists, {})).body
  expect(HEAT).toContainEqual({ code: 'waterBill', bringer: 'office' })
  expect(await axeInEveryLook(page)).toEqual([])
})

const inTenDays = addDays(today, 10)
