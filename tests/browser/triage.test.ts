import { expect, test } from 'vitest'
import { requests } from '#shared/requests/contract.ts'
import { openBrowserOffice } from '#tests/support/browser.ts'

test('triage says at the field what is missing, goes to the first, and asks why only when it is urgent', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('t')
  const triage = page.getByRole('region', { name: 'Tri' })
  await triage.getByRole('radio', { name: 'Urgente' }).check()
  await page.keyboard.press('Control+Enter')
  await triage.getByText('Dites si le centre est compétent.').waitFor()
  await triage.getByText('Choisissez au moins une aide').waitFor()
  await page.locator('[name=competence]:focus').waitFor()

  await triage.getByRole('radio', { name: 'Pas compétent' }).check()
  await triage.getByText('Enregistrer le tri ne la transmet pas encore').waitFor()
  await triage.getByLabel('Pourquoi est-ce urgent ?').fill('Expulsion demain')
  await triage.getByRole('radio', { name: 'Oui' }).check()
  await triage.getByLabel('Chercher une aide').fill('chauff')
  await page.keyboard.press('Enter')
  await expect.poll(() => triage.getByRole('checkbox', { name: 'Chauffage' }).isChecked()).toBe(true)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Le tri est enregistré.').waitFor()
  await page.getByRole('definition').getByText('Expulsion demain').waitFor()
  await page.getByRole('definition').getByText('Pas compétent').waitFor()
})

test('triage says at once what a colleague changed, keeps what was answered, and may be saved all the same', async () => {
  await using office = await openBrowserOffice()
  const bram = await office.colleague('Bram')
  const { id, version } = await office.request({ stage: 'received' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('t')
  const triage = page.getByRole('region', { name: 'Tri' })
  await triage.getByRole('radio', { name: 'Pas compétent' }).check()

  await bram.ask(requests.claim, { params: { requestId: id }, version })
  const changed = triage.getByRole('alert')
  await changed.getByText('La demande a changé pendant que vous écriviez').waitFor()
  await expect.poll(() => changed.textContent()).toMatch(/Prise en charge.*Bram/)
  expect(await triage.getByRole('radio', { name: 'Pas compétent' }).isChecked()).toBe(true)
  await triage.getByRole('button', { name: 'Envoyer malgré tout' }).waitFor()
})
