import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { decidedRequest, readyForLetters } from '#tests/support/decided.ts'

const shots = process.env.RELAIS_SHOTS
if (shots) mkdirSync(shots, { recursive: true })

test('a decided request goes from the first look at its letter to the notified letter and its term of appeal', async () => {
  await using office = await openBrowserOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office)
  const page = await office.open(ana, `/requests/${id}?part=decision`)

  await page.getByText('Toutes les mentions exigées par la loi y sont.').waitFor()
  expect(await page.getByLabel('Tribunal du travail compétent').inputValue()).toBe('liege-dinant')
  const draft = await page.getByRole('link', { name: 'Voir le projet' }).getAttribute('href')
  expect((await page.request.get(`${office.url}${draft}`)).headers()['content-type']).toBe('application/pdf')
  if (shots) await page.screenshot({ path: `${shots}/letter.png`, fullPage: true })
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('button', { name: 'Établir la lettre', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/Lettre établie le/).waitFor()
  expect(await page.getByRole('link', { name: /Ouvrir la lettre/ }).getAttribute('href')).toMatch(/^\/api\/letters\//)

  await page.getByRole('button', { name: 'Enregistrer la notification' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Enregistrer la notification' }).click()
  await dialog.getByText('Dites comment la décision est notifiée.').waitFor()
  await dialog.getByLabel('Par envoi recommandé').check()
  await dialog.getByRole('button', { name: 'Enregistrer la notification' }).click()
  await dialog.getByText(/Donnez le numéro de l’envoi recommandé/).waitFor()
  await dialog.getByLabel('Numéro de l’envoi recommandé').fill('0105 4128 8503')
  if (shots) await page.screenshot({ path: `${shots}/notify.png` })
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer la notification' }).click()

  await page.getByText(/Le délai de recours court depuis le/).waitFor()
  await page.getByText('Preuve : 0105 4128 8503').waitFor()
  if (shots) await page.screenshot({ path: `${shots}/notified.png`, fullPage: true })
})

test('what a letter lacks is named, each with the way to where it is filled in', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana', { roles: ['lead', 'administrator'] })
  const { id } = await decidedRequest(office, [{ reasonsInFact: 'RES 04' }], {
    municipality: 'Geer',
    postalCode: '4250',
  })
  const page = await office.open(ana, `/requests/${id}?part=decision`)

  await page.getByText(/Il manque 7 mentions exigées par la loi/).waitFor()
  await page.getByText(/les motifs de fait, en toutes lettres/).waitFor()
  expect(await page.getByRole('button', { name: 'Établir la lettre', exact: true }).count()).toBe(0)
  if (shots) await page.screenshot({ path: `${shots}/missing.png`, fullPage: true })
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page
    .getByRole('button', { name: /Choisir le tribunal/ })
    .first()
    .click()
  await expect.poll(() => page.locator(':focus').evaluate((one) => one.tagName)).toBe('SELECT')
  await page.getByLabel('Tribunal du travail compétent').selectOption('liege-huy')
  await page.getByText(/Il manque 5 mentions/).waitFor()
  await page.getByText(/Personne n’a encore vérifié l’adresse/).waitFor()

  await page.getByRole('link', { name: 'Compléter les textes de loi' }).first().click()
  await page.getByRole('heading', { name: 'Textes de loi', level: 2 }).waitFor()
})

test('a reason that is a code is put into words, and a decision that went by ordinary post is notified once more', async () => {
  await using office = await openBrowserOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office, [{ reasonsInFact: 'RES 04' }])
  const page = await office.open(ana, `/requests/${id}?part=decision`)

  await page.getByRole('button', { name: /Compléter les motifs : Revenu d’intégration/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel(/Motifs de fait/)
    .fill('Vous vivez seule à Dinant depuis janvier et vous n’avez plus aucun revenu depuis la fin de votre contrat.')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.getByText('Toutes les mentions exigées par la loi y sont.').waitFor()

  await page.getByRole('button', { name: 'Enregistrer la notification' }).first().click()
  await dialog.getByText(/Aucune lettre complète n’est établie ici/).waitFor()
  await dialog.getByLabel('Par courrier ordinaire').check()
  await dialog.getByRole('button', { name: 'Enregistrer la notification' }).click()
  await page.getByText('Le délai de recours n’a pas commencé').waitFor()
  if (shots) await page.screenshot({ path: `${shots}/never.png`, fullPage: true })
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: 'Établir la lettre', exact: true }).click()
  await page.getByText(/Lettre établie le/).waitFor()
  await page.getByRole('button', { name: 'Notifier à nouveau' }).click()
  await dialog.getByLabel(/Remise contre accusé/).check()
  await dialog.getByRole('button', { name: 'Notifier à nouveau' }).click()
  await page.getByText(/Le délai de recours court depuis le/).waitFor()
})

test('the administrator writes the articles language beside language, and corrects the address of a court', async () => {
  await using office = await openBrowserOffice()
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  const page = await office.open(karim, '/office/settings/legalTexts')

  await page.getByLabel('Article 728 : comparution et représentation, en Français').fill('Texte d’essai')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Enregistré.').waitFor()
  if (shots) await page.screenshot({ path: `${shots}/legal.png`, fullPage: true })
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.goto(`${office.url}/office/settings/courts`)
  await page.getByLabel('Chercher un tribunal ou un code NIS').fill('eupen')
  await page.getByRole('row', { name: /Eupen/ }).getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Adresse du greffe').fill('Rathausplatz\n4700 Eupen')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Tribunal du travail d’Eupen : enregistré.').waitFor()
  await page.getByLabel('Chercher un tribunal ou un code NIS').fill('')
  if (shots) await page.screenshot({ path: `${shots}/courts.png`, fullPage: true })
  expect(await axeInEveryLook(page)).toEqual([])
})
