import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { notes } from '#shared/notes/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openBrowserOffice } from '#tests/support/browser.ts'
import { button, standsAt } from '#tests/support/requestPage.ts'

/** What is asked of the server from now on is answered once this is let go. */
async function hold(page: Page, asked: (method: string, path: string) => boolean) {
  const held = Promise.withResolvers<void>()
  await page.route('**/api/requests/**', async (route) => {
    const request = route.request()
    if (asked(request.method(), new URL(request.url()).pathname)) await held.promise
    await route.continue().catch(() => {})
  })
  return { letGo: held.resolve }
}

const noteOn = async (page: Page, text: string) => {
  await page.getByLabel('Écrire une note').fill(text)
  await button(page, 'Ajouter la note').click()
}

test('who goes on before the line has answered their own change is not told of a colleague who was quicker', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(ana, `/requests/${id}`)
  await button(page, 'Prendre en charge').first().waitFor()
  const { letGo } = await hold(page, (method, path) => method === 'GET' || path.endsWith('/claim'))

  await page.keyboard.press('c')
  await noteOn(page, 'Appelée ce matin.')
  letGo()

  await page.getByText('Ana a pris la demande en charge').waitFor()
  await page.getByRole('listitem').getByText('Appelée ce matin.').waitFor()
  expect(await button(page, 'Envoyer malgré tout').count()).toBe(0)
})

test('what is written on while a note is sent stays, and two steps in a row are both taken', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await button(page, 'Prendre en charge').first().waitFor()
  const { letGo } = await hold(page, (method, path) => method !== 'GET' && path.endsWith('/notes'))

  await noteOn(page, 'Appelée ce matin.')
  await page.getByLabel('Écrire une note').pressSequentially(' Elle vient jeudi.')
  letGo()
  await page.getByRole('listitem').getByText('Appelée ce matin.', { exact: true }).waitFor()
  await expect.poll(() => page.getByLabel('Écrire une note').inputValue()).toBe('Elle vient jeudi.')

  const slow = await hold(page, (method, path) => method === 'GET' && path.endsWith('/contacts'))
  await button(page, 'Prendre en charge').first().click()
  await button(page, 'Commencer l’enquête sociale').first().click()
  slow.letGo()
  await standsAt(page, 'Enquête sociale')
})

test('a colleague who was quicker while the line was slow is told of, and what was written stays', async () => {
  await using office = await openBrowserOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'triaged' })
  const params = { requestId: id }
  const page = await office.open(ana, `/requests/${id}`)
  await button(page, 'Prendre en charge').first().waitFor()
  const { letGo } = await hold(page, (method) => method === 'GET')
  await bram.ask(requests.claim, { params, version: 1 })
  await bram.ask(notes.write, { params, version: 2, body: { text: 'Je m’en occupe.' } })

  await noteOn(page, 'Appelée ce matin.')
  letGo()

  await button(page, 'Envoyer malgré tout').waitFor()
  expect(await page.getByLabel('Écrire une note').inputValue()).toBe('Appelée ce matin.')
})
