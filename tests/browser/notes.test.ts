import { expect, test } from 'vitest'
import { openBrowserOffice } from '#tests/support/browser.ts'

test('a note that is not sent yet survives a reload, and is forgotten once it is sent', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const box = page.getByLabel('Écrire une note')
  await box.fill('Première ligne\nDeuxième')
  await page.reload()
  expect(await box.inputValue()).toBe('Première ligne\nDeuxième')
  await box.press('Control+Enter')
  await page.getByRole('listitem').getByText('Première ligne').waitFor()
  await expect.poll(() => box.inputValue()).toBe('')
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain(`relais-draft-Ana-${id}`)
})

test('an author changes a note for a quarter of an hour, and the change is marked', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByLabel('Écrire une note').fill('Apelée')
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await page.getByText(/modifiable encore 15 min/).waitFor()
  await page.getByRole('button', { name: 'Modifier' }).click()
  await page.getByLabel('Modifier').fill('Appelée')
  await page.getByRole('button', { name: 'Enregistrer la note' }).click()
  await page.getByText('Appelée').waitFor()
  await page
    .getByText(/modifiée/)
    .first()
    .waitFor()
})

test('the timeline shows notes, acts or both', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('button', { name: 'Prendre en charge', exact: true }).first().waitFor()
  await page.keyboard.press('c')
  await page.getByText('Ana a pris la demande en charge').waitFor()
  await page.getByText('Notes', { exact: true }).click()
  await page.getByText('Aucune note encore.').waitFor()
  await page.getByText('Ana a pris la demande en charge').waitFor({ state: 'detached' })
  await page.getByText('Actes', { exact: true }).click()
  await page.getByText('Ana a pris la demande en charge').waitFor()
})
