import { expect, test } from 'vitest'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays } from '#shared/calendar/days.ts'
import { languages } from '#shared/language/languages.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'

const granted = (days: number) => {
  const receivedOn = nextOpenDay(addDays(today, -days))
  return {
    stage: 'followUp',
    holderId: 'Ana',
    receivedOn,
    competence: 'competent',
    outcome: 'granted',
    grantedAidTypes: ['RIS'],
    decidedOn: addDays(receivedOn, 20),
    notifiedOn: addDays(receivedOn, 25),
  } as const
}

test('a worker sees every term of a request at a glance, why one was missed, and notes the payment that stops it', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request(granted(50))
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const line = page.getByRole('region', { name: 'Délais' })
  await line
    .getByRole('listitem')
    .filter({ hasText: /^Décision/ })
    .getByText(/^fait le/)
    .waitFor()
  const payment = line.getByRole('listitem').filter({ hasText: /^Premier paiement/ })
  await payment.getByText(/^manqué depuis \d+ jours/).waitFor()
  await payment.getByText(/Des intérêts sont dus sur ce qui n’est pas payé, à partir du/).waitFor()
  await payment.getByText('Premier paiement', { exact: true }).click()
  await payment.getByText('loi du 26 mai 2002, art. 23').waitFor()
  await payment.getByText('le paiement, même si la demande est clôturée').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])

  await page.setViewportSize({ width: 1440, height: 900 })
  const closing = page.getByRole('button', { name: 'Clôturer', exact: true })
  expect(await closing.getAttribute('data-variant')).toBe('default')
  await payment.getByRole('button', { name: 'Noter : Premier paiement' }).click()
  const dialog = page.getByRole('dialog', { name: 'Noter une étape' })
  expect(await dialog.getByLabel('Que s’est-il passé ?').inputValue()).toBe('paid')
  await dialog.getByLabel('Quel jour ?').fill(addDays(today, -40))
  await dialog.getByLabel(/^Preuve ou référence/).fill('ordre 2026-118')
  await dialog.getByRole('button', { name: 'Enregistrer l’étape' }).click()
  await dialog.getByText(/^Donnez un jour entre le/).waitFor()
  await page.locator('[name=on]:focus').waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Quel jour ?').fill(addDays(today, -20))
  await dialog.getByRole('button', { name: 'Enregistrer l’étape' }).click()
  await payment.getByText(/^fait le/).waitFor()
  await payment.getByText('ordre 2026-118').waitFor()
  await page.getByText(/Ana a enregistré un fait : Premier paiement · /).waitFor()
})

test('whoever triages notes that another centre passed the request on: the term runs from then', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('button', { name: 'Noter une étape' }).click()
  const dialog = page.getByRole('dialog', { name: 'Noter une étape' })
  await dialog.getByLabel('Que s’est-il passé ?').selectOption('Un autre centre nous a transmis la demande')
  await dialog.getByLabel('Quel jour ?').fill(addDays(today, -3))
  await dialog.getByRole('button', { name: 'Enregistrer l’étape' }).click()
  await dialog.getByText(/^Donnez le jour de la première réception/).waitFor()
  await dialog.getByLabel(/^Jour de la première réception/).fill(addDays(today, -10))
  await dialog.getByRole('button', { name: 'Enregistrer l’étape' }).click()
  const decision = page
    .getByRole('region', { name: 'Délais' })
    .getByRole('listitem')
    .filter({ hasText: /^Décision/ })
  await decision.getByText(/^il reste 27 jours/).waitFor()
  await decision.getByText('Décision', { exact: true }).click()
  await decision.getByText(/^transmission par l’autre centre, le/).waitFor()
})

test('a colleague who does not hold the request reads its terms, and notes nothing', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  await office.colleague('Ana')
  const page = await office.open(await office.colleague('Bea'), `/requests/${id}`)
  await page
    .getByRole('region', { name: 'Délais' })
    .getByText(/^il reste 30 jours/)
    .waitFor()
  expect(await page.getByRole('button', { name: 'Noter une étape' }).count()).toBe(0)
})

test('the list says which term ends first', async () => {
  await using office = await openBrowserOffice()
  await office.request({ facts: {}, receivedOn: addDays(today, -2) })
  const page = await office.open(await office.colleague('Ana'), '/queue')
  await page
    .getByRole('row')
    .getByText(/· accusé$/)
    .waitFor()
})

test('an administrator corrects a term after reading the law, sees a wrong length refused at its field, and takes it back', async () => {
  await using office = await openBrowserOffice()
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  const page = await office.open(karim, '/office/settings/terms')
  await page.getByRole('button', { name: /^Corriger : Transmission/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Durée').fill('cinq')
  await dialog.getByRole('button', { name: 'Enregistrer le délai' }).click()
  await dialog.getByText(/^Écrivez un nombre entier/).waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Durée').fill('5')
  await dialog.getByLabel('Unité').selectOption('jours ouvrables')
  await dialog.getByRole('button', { name: 'Enregistrer le délai' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Transmission au centre compétent' })
  await row.getByRole('cell', { name: '5 jours ouvrables corrigé par le centre' }).waitFor()

  await row.getByRole('button').click()
  await dialog.getByRole('button', { name: 'Reprendre le délai du programme' }).click()
  await row.getByRole('cell', { name: '5 jours calendrier' }).waitFor()
})

test.each(languages)('axe finds nothing wrong with the terms of the office in %s', async (language) => {
  await using office = await openBrowserOffice()
  const karim = await office.colleague('Karim', { roles: ['administrator'], language })
  const page = await office.open(karim, '/office/settings/terms')
  await page.getByRole('table').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})
