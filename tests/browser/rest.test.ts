import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { rest } from '#shared/rest/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { button, shoot, todayLine } from '#tests/support/requestPage.ts'

const now = '2026-03-16T09:00:00.000Z'
const resting = { stage: 'inquiry', holderId: 'Julie', touchedOn: '2026-03-02', decideBy: '2026-04-30' } as const

async function openWithClaims(language: (typeof languages)[number] = 'fr') {
  const office = await openBrowserOffice({ now })
  const julie = await office.colleague('Julie', { language })
  const luc = await office.colleague('Luc', { roles: ['lead'], language })
  const long = await office.request({ ...resting, applicant: 'Longtemps, Paul' })
  await office.request({ ...resting, applicant: 'Récente, Zoé', touchedOn: '2026-03-06' })
  return { office, julie, luc, long }
}

test('the holder is asked on Today: one is kept, the other given back with a reason', async () => {
  const { office, julie } = await openWithClaims()
  await using _ = office
  const page = await office.open(julie, '/today')
  const why = 'Sans action depuis 10 jours ouvrables : toujours à vous ?'
  await todayLine(page, why, 'Longtemps, Paul').waitFor()
  await button(page, 'Je la garde : Longtemps, Paul').click()
  await todayLine(page, why, 'Longtemps, Paul').waitFor({ state: 'detached' })

  await button(page, 'Libérer : Récente, Zoé').click()
  const dialog = page.getByRole('dialog', { name: 'Libérer la demande' })
  await dialog.waitFor()
  expect(await axe(page)).toEqual([])
  await button(page, 'Libérer').click()
  await dialog.getByText('Donnez une raison.').waitFor()
  await dialog.getByLabel('Pourquoi la libérer ?').fill('en congé')
  await dialog.getByRole('button', { name: 'Libérer' }).click()
  await page.getByText('Rien ne vous attend').waitFor()
})

test('the lead sees whose claims rest, puts one back, and its holder is told at once', async () => {
  const { office, julie, luc, long } = await openWithClaims()
  await using _ = office
  const [page, holders] = [await office.open(luc, '/today'), await office.open(julie, `/requests/${long.id}`)]
  await holders.getByText('Sans action depuis 10 jours ouvrables : toujours à vous ?').waitFor()
  expect(await axe(holders)).toEqual([])
  const line = todayLine(page, 'Chez Julie, sans action depuis 10 jours ouvrables', 'Longtemps, Paul')
  await line.waitFor()
  expect(await todayLine(page, 'Chez Julie', 'Récente, Zoé').count()).toBe(0)

  await button(page, 'Remettre dans la liste : Longtemps, Paul').click()
  await line.waitFor({ state: 'detached' })
  await holders.locator('li').getByText('Luc a remis dans la liste la demande restée sans action chez Julie').waitFor()
  await holders.getByRole('button', { name: /avis non vu/ }).click()
  await holders.getByText('Luc a remis dans la liste, car elle restait sans action :').waitFor()
})

test('a lead puts a claim back from the request too; when its holder was quicker, that is said', async () => {
  const { office, julie, luc, long } = await openWithClaims()
  await using _ = office
  const page = await office.open(luc, `/requests/${long.id}`)
  const putBack = button(page, 'Remettre dans la liste : Longtemps, Paul')
  await putBack.waitFor()
  // As if both clicked in the same moment: the lead's click leaves once the holder's has arrived.
  await page.route('**/put-back', async (route) => {
    await julie.ask(rest.keep, { params: { requestId: long.id } })
    await route.continue()
  })
  await putBack.click()
  await page.getByText('Quelqu’un a entre-temps travaillé à cette demande : elle reste en charge.').waitFor()
})

test('an administrator sets the days; a lead who would see it before its holder is marked at the field', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Agnes', { roles: ['administrator'] }), '/office/settings/rest')
  const lead = page.getByLabel('La montrer à un responsable, après combien de jours ouvrables ?')
  await lead.fill('3')
  await button(page, 'Enregistrer').click()
  await page.getByText('Donnez un nombre jusqu’à 60, pas plus petit que le premier.').waitFor()
  await page.locator('[name=leadAfter]:focus').waitFor()
  expect(await axe(page)).toEqual([])
  await lead.fill('6')
  await button(page, 'Enregistrer').click()
  await page.getByText('Enregistré.').waitFor()
})

test.each(languages)(
  'resting claims can be used by everybody in %s, light and dark, wide and narrow',
  async (language) => {
    const { office, julie, luc, long } = await openWithClaims(language)
    await using _ = office
    await office.request({ ...resting, holderId: 'Luc', applicant: 'Propre, Anne' })
    const page = await office.open(luc, '/today')
    await page.getByText('Longtemps, Paul').waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
    await shoot(page, `rest-today-${language}`)
    await page.goto(`${office.url}/requests/${long.id}`)
    await page.locator('[role=note] button').waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
    const holders = await office.open(julie, '/today', { width: 1100 })
    await holders.getByText('Récente, Zoé').waitFor()
    await shoot(holders, `rest-holder-${language}`)
  },
)
