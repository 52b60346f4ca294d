import { setTimeout as passing } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { unattendedHeader } from '#shared/http/unattended.ts'
import { requests } from '#shared/requests/contract.ts'
import { openBrowserOffice } from '#tests/support/browser.ts'

test('what one colleague does, another’s open list shows by itself', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const request = await office.request({ applicant: 'Adam, Eve', stage: 'triaged' })
  const page = await office.open(julie, '/queue?list=toTakeOn')
  await page.getByText('Adam, Eve').waitFor()
  await page.getByText('À jour').waitFor()

  await marc.ask(requests.claim, { params: { requestId: request.id }, version: request.version })
  await page.getByText('Rien à prendre en charge').waitFor()
  await page.getByRole('link', { name: /À prendre en charge 0/ }).waitFor()
})

test('nothing moves under the cursor: what changed is counted, and shown when asked for', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const kept = []
  for (const applicant of ['Adam, Eve', 'Bodart, Luc', 'Claes, Koen'])
    kept.push(await office.request({ applicant, stage: 'triaged' }))
  const page = await office.open(julie, '/queue?list=toTakeOn')
  await page.getByText('À jour').waitFor()
  await page.getByText('Bodart, Luc').hover()

  for (const { id, version } of kept) await marc.ask(requests.claim, { params: { requestId: id }, version })
  await page.getByRole('button', { name: '3 changements · Afficher' }).waitFor()
  expect(await page.locator('[data-row-link]').count()).toBe(3)
  await page.getByRole('button', { name: '3 changements · Afficher' }).click()
  await page.getByText('Rien à prendre en charge').waitFor()
})

test('a page that hears nothing says so, and catches up by itself on what it missed', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const request = await office.request({ applicant: 'Adam, Eve', stage: 'triaged' })
  const page = await office.open(julie, '/queue?list=toTakeOn')
  await page.route('**/api/live', (route) => route.abort())
  await page.reload()
  await page.getByText('Reconnexion…').waitFor()
  await page.getByText('Adam, Eve').waitFor()

  await marc.ask(requests.claim, { params: { requestId: request.id }, version: request.version })
  await page.unroute('**/api/live')
  await page.getByText('À jour').waitFor()
  await page.getByText('Rien à prendre en charge').waitFor()
})

test('a page that nobody touches says so when it asks again for what colleagues changed', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const marc = await office.colleague('Marc')
  const request = await office.request({ applicant: 'Adam, Eve', stage: 'triaged' })
  const page = await office.open(julie, '/queue?list=toTakeOn')
  await page.getByText('À jour').waitFor()
  // A page counts as used for five seconds after a click, and also after this test has looked at it.
  await passing(5_500)

  const byItself = page.waitForRequest(/api\/queue\?/)
  await marc.ask(requests.claim, { params: { requestId: request.id }, version: request.version })
  expect(await (await byItself).headerValue(unattendedHeader)).toBe('yes')

  await page.getByText('Rien à prendre en charge').waitFor()
  const byJulie = page.waitForRequest(/api\/queue\?.*list=everyones/)
  await page.getByRole('link', { name: /^Toutes/ }).click()
  expect(await (await byJulie).headerValue(unattendedHeader)).toBeNull()
})

test('who is given a request is told, and told no more once it was seen', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const request = await office.request({ applicant: 'Adam, Eve', stage: 'triaged' })
  const page = await office.open(julie)
  await page.getByText('À jour').waitFor()

  await lead.ask(requests.assign, {
    params: { requestId: request.id },
    version: request.version,
    body: { workerId: julie.id, note: 'Tu connais la famille.' },
  })
  await page.getByRole('button', { name: '1 avis non vu' }).click()
  await page.getByText('Luc vous a attribué').waitFor()
  await page.getByText('Tu connais la famille.').waitFor()
  await page.getByRole('button', { name: 'Marquer comme vu : Adam, Eve' }).click()
  await page.getByText('Rien de nouveau').waitFor()
})
