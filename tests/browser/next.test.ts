import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { button, shoot } from '#tests/support/requestPage.ts'

const free = { stage: 'triaged', holderId: null } as const

test('« Prendre la suivante » on Today takes the most pressing request and opens it; a click takes it back', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await office.request({ ...free, applicant: 'Plus tard, Paul' })
  const urgent = await office.request({ ...free, applicant: 'Urgent, Zoé', urgency: 'urgent', urgencyRank: 0 })
  const page = await office.open(julie, '/today')
  await button(page, 'Prendre la suivante').click()
  await page.waitForURL(`**/requests/${urgent.id}`)
  await page.getByText(/^Vous l’avez prise en charge/).waitFor()
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: /^Annuler/ }).click()
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()
})

test('the key goes from one to the next on every page, and says when nothing is left', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const first = await office.request({ ...free, decideBy: '2026-03-10' })
  const second = await office.request({ ...free, decideBy: '2026-03-11' })
  const page = await office.open(julie, '/queue')
  await button(page, 'Prendre la suivante').waitFor()
  await page.keyboard.press('s')
  await page.waitForURL(`**/requests/${first.id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('s')
  await page.waitForURL(`**/requests/${second.id}`)
  await page.getByText(/^Vous l’avez prise en charge/).waitFor()
  await page.keyboard.press('s')
  await page.getByText(/^Il n’y a plus rien à prendre/).waitFor()
  expect(page.url()).toContain(second.id)
  expect(await axe(page)).toEqual([])
})

test('who does not work on requests is offered no next one', async () => {
  await using office = await openBrowserOffice()
  await office.request(free)
  const page = await office.open(await office.colleague('Paul', { roles: ['president'] }), '/today')
  await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor()
  expect(await button(page, 'Prendre la suivante').count()).toBe(0)
})

test.each(languages)('with nothing left the queue can be used by everybody in %s', async (language) => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie', { language })
  const page = await office.open(julie, '/queue')
  await page.locator('[aria-keyshortcuts="s"], [aria-keyshortcuts="S"]').click()
  await page.getByText(/plus rien|niets meer|nichts mehr|Nothing is left/).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await shoot(page, `next-${language}`)
})
