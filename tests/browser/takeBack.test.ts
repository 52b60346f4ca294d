import { expect, test } from 'vitest'
import { axe, openBrowserOffice } from '#tests/support/browser.ts'

test('a click is taken back with one key, wherever it was made', async () => {
  await using office = await openBrowserOffice()
  const { id, number } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('button', { name: 'Prendre en charge', exact: true }).first().waitFor()

  await page.keyboard.press('c')
  const offer = page.getByRole('complementary', { name: 'Ce que vous venez de faire' })
  await offer.getByText(`${number} : prise en charge`).waitFor()
  await page.keyboard.press('z')

  await offer.getByText('annulé, la demande est comme avant').waitFor()
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()
  await page.getByText('Ana a annulé une action : prise en charge').waitFor()
})

test('the offer stands still while it has the focus, and covers nothing on a telephone', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`, { width: 360, theme: 'dark' })
  await page.getByRole('button', { name: 'Prendre en charge', exact: true }).first().waitFor()
  await page.keyboard.press('c')
  const undo = page.getByRole('button', { name: 'Annuler' })
  await undo.focus()
  const left = await undo.textContent()
  await page.waitForTimeout(1_200)
  expect(await undo.textContent()).toBe(left)
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await undo.press('Enter')

  await page.getByText('annulé, la demande est comme avant').waitFor()
  await page.locator('#content:focus').waitFor()
})
