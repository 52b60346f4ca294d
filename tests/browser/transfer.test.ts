import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { letters } from '#shared/letters/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { territory } from '#shared/territory/contract.ts'
import { transfers } from '#shared/transfers/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'

const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const answers = {
  identity: { familyName: said('Lambert'), givenNames: said('Zoé') },
  residence: {
    kind: said('ownAddress' as const),
    street: said('Rue Haute'),
    postalCode: said('4000'),
    municipality: said('Liège'),
  },
  need: { story: said('Je ne peux plus payer mon loyer.') },
}

test('one request goes to another centre and comes back: both letters, the chair’s decision ratified, a refusal, the SPP IS, the ruling', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  await agnes.ask(territory.chooseOwn, { body: { nis5: '92094' } })
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana', competence: 'notCompetent', answers })
  const page = await office.open(ana, `/requests/${id}?part=competence`)
  const dialog = page.getByRole('dialog')
  const step = (name: string) => page.getByRole('button', { name, exact: true })

  await page.getByText('L’adresse mène à un autre centre.').waitFor()
  await page.getByText('Commune : Liège').waitFor()
  await page.getByText(/À transmettre au plus tard le/).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  await step('Le centre n’est pas compétent').click()
  await expect.poll(() => dialog.getByLabel('Nom du centre').inputValue()).toBe('CPAS de Liège')
  await dialog.getByRole('button', { name: 'Le centre n’est pas compétent' }).click()
  await dialog.getByText('Donnez les motifs, en fait et en droit.').waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Motifs, en fait et en droit').fill('Elle habite à Liège depuis janvier.')
  await dialog.getByLabel('Adresse postale').fill('Place du Marché 1\n4000 Liège')
  await dialog.getByLabel('Le président, en urgence').check()
  await dialog.getByRole('button', { name: 'Le centre n’est pas compétent' }).click()

  await page.getByText('Le président a décidé en urgence : à ratifier à la prochaine réunion.').waitFor()
  await page.getByText(/c’est notre centre qui doit l’examiner/).waitFor()
  for (const name of ['Lettre à l’autre centre', 'Lettre au demandeur']) {
    const href = await page.getByRole('link', { name: new RegExp(name) }).getAttribute('href')
    const pdf = await page.request.get(`${office.url}${href}`)
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  }
  expect(await axe(page)).toEqual([])

  await step('Enregistrer l’envoi').click()
  const numbers = dialog.getByLabel(/^Numéro du recommandé/)
  await numbers.first().fill('RR 1')
  await dialog.getByRole('button', { name: 'Enregistrer l’envoi' }).click()
  await dialog.getByText('Donnez le numéro du recommandé.').waitFor()
  await numbers.last().fill('RR 2')
  await dialog.getByRole('button', { name: 'Enregistrer l’envoi' }).click()
  await page.getByText(/par recommandé, RR 1/).waitFor()
  await page.getByText('Première réception').waitFor()

  await step('Enregistrer la ratification').click()
  await dialog.getByRole('button', { name: 'Enregistrer la ratification' }).click()
  await dialog.waitFor({ state: 'detached' })
  await step('Enregistrer la ratification').waitFor({ state: 'detached' })

  await step('Enregistrer un refus').click()
  await dialog.getByLabel('Motifs de l’autre centre').fill('Elle n’a fait que passer.')
  await dialog.getByRole('button', { name: 'Enregistrer un refus' }).click()
  await page.getByText(/Le SPP IS est à saisir au plus tard le/).waitFor()

  await step('Préparer la lettre au SPP IS').click()
  await dialog.getByLabel('Adresse postale').fill('Rue X 1\n1000 Bruxelles')
  await dialog.getByRole('button', { name: 'Préparer la lettre au SPP IS' }).click()
  await page.getByRole('link', { name: /Lettre au SPP IS/ }).waitFor()
  await step('Enregistrer la saisine').click()
  await dialog.getByLabel(/^Numéro du recommandé/).fill('RR 3')
  await dialog.getByRole('button', { name: 'Enregistrer la saisine' }).click()
  await page.getByText(/La désignation est attendue au plus tard le/).waitFor()

  await step('Enregistrer la désignation').click()
  await dialog.getByRole('button', { name: 'Enregistrer la désignation' }).click()
  await dialog.getByText('Choisissez une des réponses.').waitFor()
  await dialog.getByLabel('Le nôtre : la demande est rouverte').check()
  await dialog.getByRole('button', { name: 'Enregistrer la désignation' }).click()
  await page.getByText('Cette demande a déjà été transmise, puis nous est revenue.').waitFor()
  expect(await axe(page)).toEqual([])

  const { body } = await ana.ask(requests.read, { params: { requestId: id } })
  expect(body.request).toMatchObject({ stage: 'contact', competence: 'competent', outcome: null })
  const kept = await ana.ask(letters.ofRequest, { params: { requestId: id } })
  expect(kept.body.letters.map(({ kind }) => kind)).toEqual([
    'transferToCentre',
    'transferToApplicant',
    'referral',
    'transferToApplicant',
  ])
})

test('an administrator says which municipality the centre serves, corrects one, and adds a centre', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const page = await office.open(agnes, '/office/settings/municipalities')
  const dialog = page.getByRole('dialog')

  await page.getByRole('combobox', { name: 'Commune' }).fill('namen')
  await page.getByRole('option', { name: 'Namur (5000)' }).click()
  await page.getByRole('button', { name: 'Enregistrer la commune' }).click()
  await page.getByText('La commune du centre est Namur.').waitFor()

  await page.getByRole('searchbox').fill('4700')
  await page.getByRole('button', { name: 'Corriger Eupen' }).click()
  await dialog.getByLabel(/Codes postaux/).fill('470')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('Des codes de quatre chiffres').waitFor()
  await dialog.getByLabel(/Codes postaux/).fill('4700 4701 4702')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Eupen est enregistrée.').waitFor()
  await page.getByText(/Corrigé par Agnes/).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${office.url}/office/settings/centres`)
  await page.getByRole('button', { name: 'Ajouter le SPP IS' }).click()
  await dialog.getByLabel('Adresse postale').fill('Rue X 1\n1000 Bruxelles')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('SPP Intégration sociale est enregistré.').waitFor()

  await page.getByRole('button', { name: 'Ajouter un centre' }).click()
  await dialog.getByRole('combobox', { name: 'Commune' }).fill('liège')
  await page.getByRole('option', { name: 'Liège (4000)' }).click()
  await expect.poll(() => dialog.getByLabel('Nom').inputValue()).toBe('CPAS de Liège')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('CPAS de Liège est enregistré.').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
})

test.each(languages)(
  'axe finds nothing wrong with the part on competence in %s, at a desk and on a telephone',
  async (language) => {
    await using office = await openBrowserOffice()
    const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
    await agnes.ask(territory.chooseOwn, { body: { nis5: '92094' } })
    const ana = await office.colleague('Ana', { language })
    const request = await office.request({ stage: 'contact', holderId: 'Ana', answers })
    const centre = { nis5: '62063', name: 'CPAS de Liège', address: 'Place X 1\n4000 Liège', email: '', phone: '' }
    const decision = { reasons: 'Elle habite à Liège.', decidedBy: 'chair', decidedOn: request.receivedOn } as const
    const params = { requestId: request.id }
    await ana.ask(transfers.takeStep, { params, version: 1, body: { step: 'decide', centre, ...decision } })
    const page = await office.open(ana, `/requests/${request.id}?part=competence`)
    await page
      .getByRole('link', { name: /PDF|Lettre|Brief|Schreiben|Letter/ })
      .first()
      .waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
  },
)
