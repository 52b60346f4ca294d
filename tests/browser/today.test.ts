import { expect, test } from 'vitest'
import { addDays } from '#shared/calendar/days.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { languages } from '#shared/language/languages.ts'
import { requests } from '#shared/requests/contract.ts'
import { axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'
import type { Colleague, openOffice } from '#tests/support/office.ts'

type Office = Pick<Awaited<ReturnType<typeof openOffice>>, 'request'>

/** Something of each kind that Julie has to see to. */
async function fillDay(office: Office, julie: Colleague) {
  const held = { stage: 'inquiry', holderId: julie.id, touchedOn: today } as const
  const late = await office.request({ ...held, applicant: 'Tard, Paul', decideBy: addDays(today, -2) })
  await office.request({ ...held, applicant: 'Bientôt, Anne', decideBy: addDays(today, 4) })
  await office.request({ applicant: 'Ndayishimiye, Espérance', facts: {} })
  await office.request({ applicant: 'Nouvelle, Zoé' })
  await office.request({ stage: 'proposal', holderId: julie.id, applicant: 'Mûr, Guy' })
  const promise = { text: 'appeler le propriétaire pour la caution', dueOn: today }
  await julie.ask(contacts.promise, { params: { requestId: late.id }, version: 1, body: promise })
  return late
}

test('signing in opens the day: what is late stands first, each line says why and offers one thing', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  await fillDay(office, julie)
  const page = await office.open(julie)
  await page.waitForURL('**/today')

  await page.getByRole('heading', { name: 'Aujourd’hui', level: 1 }).waitFor()
  await expect
    .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts())
    .toEqual(['En retard', 'Pour aujourd’hui', 'Dans les sept jours', 'Ensuite'])
  const lines = page.getByRole('main').getByRole('listitem')
  await lines.first().getByText('Délai : Décision').waitFor()
  await lines.first().getByText('2 jours de retard').waitFor()
  await page.getByRole('link', { name: 'Préparer la décision : Tard, Paul' }).click()
  await page.waitForURL(/\/requests\/[^?]+\?part=decision$/)
})

test('what can be done at once is done on the line, which goes; at the end nothing is left', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: julie.id, applicant: 'Adam, Eve' })
  const body = { text: 'appeler jeudi', dueOn: today }
  await julie.ask(contacts.promise, { params: { requestId }, version: 1, body })
  const page = await office.open(julie)
  await page.getByText('Vous avez promis : appeler jeudi').waitFor()
  await page.getByRole('link', { name: /^Aujourd’hui 1/ }).waitFor()

  await page.getByRole('button', { name: 'C’est fait : Adam, Eve' }).click()
  await page.getByText('Rien ne vous attend').waitFor()
  await page.getByRole('link', { name: 'Voir mes demandes' }).click()
  await page.getByRole('link', { name: 'Adam, Eve' }).waitFor()
})

test('what a colleague hands over appears by itself, and is gone once it was opened', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const { id: requestId } = await office.request({ stage: 'triaged', applicant: 'Adam, Eve' })
  const page = await office.open(julie)
  await page.getByText('Rien ne vous attend').waitFor()
  await page.getByText('À jour').waitFor()

  const body = { workerId: julie.id, note: '' }
  await lead.ask(requests.assign, { params: { requestId }, version: 1, body })
  await page.getByText('Luc vous l’a confiée').waitFor()
  await page.getByRole('link', { name: 'Ouvrir : Adam, Eve' }).click()
  await page.getByRole('heading', { name: 'Adam, Eve' }).waitFor()
  await page.getByRole('link', { name: /^Aujourd’hui/ }).click()
  await page.getByText('Rien ne vous attend').waitFor()
})

test('J and K move from line to line, and Enter opens the request', async () => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie')
  const late = await fillDay(office, julie)
  const page = await office.open(julie)
  await page.getByText('2 jours de retard').waitFor()
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
  await page.locator('[data-row-link]:focus').getByText('Tard, Paul').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/requests/${late.id}`)
})

test('the desk and the administrator keep their own first page', async () => {
  await using office = await openBrowserOffice()
  const desk = await office.open(await office.colleague('Ria', { roles: ['reception'] }))
  await desk.waitForURL('**/queue')
  expect(await desk.getByRole('link', { name: /^Aujourd’hui/ }).count()).toBe(0)
  const administrator = await office.open(await office.colleague('Ann', { roles: ['administrator'] }))
  await administrator.waitForURL('**/office/colleagues')
})

test.each(languages)('the day can be used by everybody in %s, light and dark, wide and narrow', async (language) => {
  await using office = await openBrowserOffice()
  const julie = await office.colleague('Julie', { language })
  await fillDay(office, julie)
  const page = await office.open(julie)
  await page.getByText('Mûr, Guy').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})
