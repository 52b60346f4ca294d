import type { Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { unattendedHeader } from '#shared/http/unattended.ts'
import { axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'

test('two colleagues on one request see each other, see who writes, and see each other go', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const marc = await office.colleague('Marc Dubois')
  const { id } = await office.request({ applicant: 'Adam, Eve', stage: 'triaged' })
  const hers = await office.open(julie, `/requests/${id}`)
  await hers.getByRole('heading', { level: 1 }).waitFor()
  const his = await office.open(marc, `/requests/${id}`)

  await his.getByText('Julie Renard regarde cette demande').waitFor()
  await hers.getByText('Marc Dubois regarde cette demande').waitFor()
  await hers.getByLabel('Écrire une note').fill('Je l’ai eue au téléphone')
  await his.getByText('Julie Renard écrit une note').waitFor()
  expect(await his.getByText('Marc Dubois').filter({ visible: true }).count()).toBe(0)
  // A hint, and nothing that holds him back.
  await his.getByLabel('Écrire une note').fill('Moi aussi')
  await hers.getByText('Marc Dubois écrit une note').waitFor()
  expect(await axeInEveryLook(his)).toEqual([])

  await hers.getByRole('button', { name: 'Ajouter la note' }).click()
  await his.getByText('Julie Renard regarde cette demande').waitFor()
  await hers.getByRole('link', { name: 'Retour à la liste' }).click()
  await his.getByText(/Julie Renard (regarde|écrit)/).waitFor({ state: 'hidden' })
})

test('a tab that is closed is gone at once, and one that died after half a minute', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const marc = await office.colleague('Marc Dubois')
  const { id } = await office.request({ stage: 'triaged' })
  const his = await office.open(marc, `/requests/${id}`)
  const seen = his.getByText('Julie Renard regarde cette demande')

  const closed = await office.open(julie, `/requests/${id}`)
  await seen.waitFor()
  await closed.close({ runBeforeUnload: true })
  await seen.waitFor({ state: 'hidden' })

  const died = await office.open(julie, `/requests/${id}`)
  await seen.waitFor()
  const killer = await died.context().newCDPSession(died)
  const dead = died.waitForEvent('crash')
  killer.send('Page.crash').catch(() => null)
  await dead
  await his.waitForTimeout(1_000)
  expect(await seen.count()).toBe(1)
  office.setClock(new Date(Date.parse(office.office.clock.now()) + 26_000).toISOString())
  await seen.waitFor({ state: 'hidden' })
})

test('a tab that nobody looks at is present nowhere, and is again once it is looked at', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const marc = await office.colleague('Marc Dubois')
  const { id } = await office.request({ stage: 'triaged' })
  const hers = await office.open(julie, `/requests/${id}`)
  const his = await office.open(marc, `/requests/${id}`)
  const seen = his.getByText('Julie Renard regarde cette demande')
  await seen.waitFor()

  const look = (hidden: boolean) =>
    hers.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await look(true)
  office.setClock(new Date(Date.parse(office.office.clock.now()) + 26_000).toISOString())
  await seen.waitFor({ state: 'hidden' })
  await look(false)
  await seen.waitFor()
})

test('a page that nobody touches goes on saying that it is open, and says that nobody is at it', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const { id } = await office.request({ stage: 'triaged' })
  const page = await office.open(julie, `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const says = (asked: Request) => asked.method() === 'POST' && asked.url().endsWith('/presence')
  await page.waitForRequest(async (asked) => says(asked) && (await asked.headerValue(unattendedHeader)) === 'yes')
})

test('the list says which of its requests a colleague has open and who writes, and does not move or ask again for it', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const marc = await office.colleague('Marc Dubois')
  await office.request({ applicant: 'Baert, Tom', decideBy: '2026-03-09' })
  const { id } = await office.request({ applicant: 'Adam, Eve', decideBy: '2026-03-10' })
  const own = await office.request({ applicant: 'Claes, Ilse', decideBy: '2026-03-11' })
  const ownTab = await office.open(marc, `/requests/${own.id}`)
  await ownTab.getByRole('heading', { level: 1 }).waitFor()
  const list = await office.open(marc, '/queue')
  const link = list.getByRole('link', { name: 'Adam, Eve' })
  await link.waitFor()
  await list.waitForLoadState('networkidle')
  await list.evaluate(() => document.fonts.ready)
  const placesOf = () =>
    list
      .locator('tbody tr, thead th')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())))
  const before = await placesOf()
  const asked: string[] = []
  list.on('request', (one) => asked.push(new URL(one.url()).pathname))

  const hers = await office.open(julie, `/requests/${id}`)
  await list.getByTitle('Julie Renard regarde cette demande').waitFor()
  expect(await list.locator('[data-present]').count()).toBe(1)
  const words = await link.getAttribute('aria-describedby')
  expect(await list.locator(`#${words}`).textContent()).toBe('Julie Renard regarde cette demande')
  await hers.getByLabel('Écrire une note').fill('Je l’ai eue au téléphone')
  await list.getByTitle('Julie Renard écrit une note').waitFor()
  expect(await placesOf()).toEqual(before)
  expect(asked.filter((path) => path.startsWith('/api/queue'))).toEqual([])
  expect(await axeInEveryLook(list)).toEqual([])

  await hers.close({ runBeforeUnload: true })
  await list.locator('[data-present]').waitFor({ state: 'detached' })
  expect(await link.getAttribute('aria-describedby')).toBeNull()
})

test('a list that is shown again says who has come meanwhile', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const marc = await office.colleague('Marc Dubois')
  const { id } = await office.request({ applicant: 'Adam, Eve' })
  await office.request({ applicant: 'Baert, Tom' })
  const his = await office.open(marc, '/queue')
  // Too narrow for a request beside its list.
  await his.setViewportSize({ width: 1_000, height: 800 })
  await his.getByRole('link', { name: 'Baert, Tom' }).click()
  await his.getByRole('heading', { level: 1, name: 'Baert, Tom' }).waitFor()
  await office.open(julie, `/requests/${id}`)
  await his.getByRole('link', { name: 'Retour à la liste' }).click()
  await his.getByTitle('Julie Renard regarde cette demande').waitFor()
})

test('the desk is not told who has a request open, and tells nobody', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie Renard')
  const dora = await office.colleague('Dora Simon', { roles: ['reception'] })
  const { id } = await office.request({ stage: 'triaged' })
  const hers = await office.open(julie, `/requests/${id}`)
  await hers.getByRole('heading', { level: 1 }).waitFor()
  const atTheDesk = await office.open(dora, `/requests/${id}`)
  await atTheDesk.getByText(/L’accueil voit de qui il s’agit/).waitFor()
  await hers.waitForTimeout(500)
  expect(await hers.getByText('Dora Simon').count()).toBe(0)
  expect(await atTheDesk.getByText('Julie Renard').count()).toBe(0)
  const list = await office.open(dora, '/queue?list=everyones')
  await list.locator('[data-row-link]').waitFor()
  await list.waitForTimeout(500)
  expect(await list.locator('[data-present]').count()).toBe(0)
})
