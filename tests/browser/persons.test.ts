import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { persons } from '#shared/persons/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { declared } from '#tests/support/applicants.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { addKey, addSender, send } from '#tests/support/sending.ts'

const told = (name: string, born = '1985-07-30') => ({
  ...declared({ name, born, phone: '0470 12 34 56', home: '4700 Klötzerbahn 12' }),
  need: { story: { value: `Je m’appelle ${name} et je ne peux plus payer mon loyer.`, origin: 'declared' as const } },
})

test('a request is compared with one that looks like the same person’s, linked, found on the person’s page, and unlinked', async () => {
  await using office = await openBrowserOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  await office.colleague('Samir')
  await office.request({
    stage: 'contact',
    holderId: 'Samir',
    receivedOn: '2026-03-02',
    applicant: 'Lambert, Zoé',
    answers: told('Lambert, Zoé'),
  })
  const again = await office.request({
    stage: 'triaged',
    receivedOn: '2026-03-12',
    applicant: 'Lamberd, Zoé',
    answers: told('Lamberd, Zoé'),
  })
  await office.request({ applicant: 'Lambert, Noé', answers: told('Lambert, Noé', '2010-01-05') })
  const page = await office.open(ana, `/requests/${again.id}`)

  await page.getByText('Cette personne semble avoir aussi en cours : 2026/0001, chez Samir.').waitFor()
  await page.getByText('le nom diffère d’une lettre · même date de naissance · même téléphone · même adresse').waitFor()
  await page.getByText('Probablement le même ménage').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('link', { name: 'Comparer avec Lambert, Zoé (2026/0001)' }).click()
  await page.getByRole('heading', { name: 'Comparer 2026/0002 et 2026/0001' }).waitFor()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  expect(await row('Nom').textContent()).toMatch(/LamberdLambert.*différent/)
  expect(await row('Téléphone').textContent()).toMatch(/identique/)
  await page.getByText('Je m’appelle Lambert, Zoé').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.keyboard.press('p')
  await page.getByText('Enregistré : Même personne.').waitFor()
  await page.getByText(/^Même personne : Ana/).waitFor()
  const shown = await ana.ask(requests.read, { params: { requestId: again.id } })
  expect(shown.body.request.decideBy).toBe('2026-04-01')
  expect(await axe(page)).toEqual([])

  await page.keyboard.press('Escape')
  await page.getByText('Cette personne a aussi en cours : 2026/0001, chez Samir.').waitFor()
  await page.getByText(/Ana a comparé la demande avec une autre : 2026\/0001 · Même personne/).waitFor()
  await page.getByText(/le délai de décision court depuis le .*2 mars.*2026\/0001/).waitFor()
  await page.getByRole('link', { name: 'Toutes les demandes de cette personne' }).click()
  await page.getByRole('heading', { name: 'Les demandes de Lamberd, Zoé' }).waitFor()
  const timeline = page.getByRole('table', { name: /la plus ancienne d’abord/ })
  await expect.poll(() => timeline.getByRole('rowheader').allTextContents()).toEqual(['2026/0001', '2026/0002'])
  await page.getByText('Aussi inscrit sous : Lambert, Zoé').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('button', { name: 'Annuler cette réponse (2026/0001 et 2026/0002)' }).click()
  await page.getByText('Personne n’a encore comparé ces demandes.').waitFor()
  const undone = await ana.ask(requests.read, { params: { requestId: again.id } })
  expect(undone.body.request.decideBy).toBe('2026-04-11')
})

test('by keyboard alone: from the request to the comparison, answered, undone, and back', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana', { language: 'de' })
  await office.request({ applicant: 'Schmitz, Karl', answers: told('Schmitz, Karl') })
  const again = await office.request({ applicant: 'Schmitz, Karl', answers: told('Schmitz, Karl') })
  const page = await office.open(ana, `/requests/${again.id}`, { language: 'de', width: 360 })

  await page.getByText('Wahrscheinlich dieselbe Person').waitFor()
  await page.keyboard.press('d')
  await page.getByRole('heading', { name: 'Was sagen Sie zu diesen beiden Anträgen?' }).waitFor()
  await page.keyboard.press('d')
  await page.getByText('Eingetragen: Nicht dieselbe Person.').waitFor()
  await page.getByText(/^Nicht dieselbe Person: Ana/).waitFor()
  await page.keyboard.press('u')
  await page.getByText('Die Antwort ist rückgängig gemacht.').waitFor()
  await page.getByRole('heading', { name: 'Was sagen Sie zu diesen beiden Anträgen?' }).waitFor()
  await page.keyboard.press('h')
  await page.getByText('Eingetragen: Derselbe Haushalt.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Alle Anträge des Haushalts' }).click()
  await page.getByRole('heading', { name: 'Der Haushalt von Schmitz, Karl' }).waitFor()
  await expect.poll(() => page.getByRole('table').count()).toBe(2)
  expect(await axeInEveryLook(page)).toEqual([])
})

test('the desk is told who is known already, and is asked nothing', async () => {
  await using office = await openBrowserOffice()
  const dora = await office.colleague('Dora', { roles: ['reception'] })
  const ana = await office.colleague('Ana')
  const first = await office.request({ applicant: 'Lambert, Zoé', answers: told('Lambert, Zoé') })
  const again = await office.request({ applicant: 'Lambert, Zoé', answers: told('Lambert, Zoé') })
  const body = { otherId: first.id, kind: 'samePerson' } as const
  await ana.ask(persons.judge, { params: { requestId: again.id }, body })
  const page = await office.open(dora, `/requests/${again.id}/compare/${first.id}`)

  await page.getByText(/^Même personne : Ana/).waitFor()
  expect(await page.getByRole('button', { name: /Annuler|Même/ }).count()).toBe(0)
  expect(await page.locator('main').textContent()).not.toContain('loyer')
  expect(await axe(page)).toEqual([])
})

test('who is taken down by hand may be known already: a quiet list says so while typing', async () => {
  await using office = await openBrowserOffice()
  await addSender(office.office)
  await addKey(office.office)
  const ana = await office.colleague('Ana')
  await office.request({ applicant: 'Lambert, Zoé', answers: told('Lambert, Zoé') })
  await send(office, new TextEncoder().encode('Bonjour, ce n’est pas du JSON'))
  const [message] = (await ana.ask(intake.unreadable, {})).body.messages
  const page = await office.open(ana, `/unreadable/${message?.id}`)

  await page.getByLabel('Nom', { exact: true }).fill('Zoé')
  await page.getByLabel('Prénoms').fill('Lambert')
  await page.getByLabel('Date de naissance').fill('1985-07-30')

  const known = page.getByRole('region', { name: 'Déjà connu ?' })
  await known.getByText('nom et prénom inversés · même date de naissance').waitFor()
  expect(await page.getByLabel('Prénoms').inputValue()).toBe('Lambert')
  expect(await axeInEveryLook(page)).toEqual([])
})
