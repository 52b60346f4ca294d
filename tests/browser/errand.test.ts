import { expect, test } from 'vitest'
import { openBrowserOffice, today } from '#tests/support/browser.ts'
import { press, tabAndPress, triage } from '#tests/support/byKeyboard.ts'
import { prepare } from '#tests/support/decisions.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

const rent = {
  identity: {
    familyName: { value: 'Lambert', origin: 'nationalRegister' as const },
    givenNames: { value: 'Zoé', origin: 'nationalRegister' as const },
  },
  contact: { phone: { value: '0470 00 01 23', origin: 'declared' as const } },
  need: {
    aidTypes: { value: ['RIS', 'un vélo'], origin: 'declared' as const },
    story: { value: 'Je n’arrive plus à payer mon loyer.', origin: 'declared' as const },
  },
  technical: { submittedAt: `${today}T08:00:00.000Z` },
}

test('a request arrives, is triaged, taken on, noted, and carried to its end, and a colleague sees each step', async () => {
  await using office = await openBrowserOffice()
  await addSender(office.office)
  await addKey(office.office)
  const page = await office.open(await office.colleague('Ana'), '/queue')
  const beside = await office.open(await office.colleague('Bram'), '/queue', { width: 1000 })
  await beside.getByText('À jour').waitFor()
  await page.getByText('À jour').waitFor()

  const arrived = await send(office, message(rent))
  expect(arrived.status).toBe(201)
  await page.getByRole('link', { name: 'Lambert, Zoé' }).click()
  await page.getByText('Je n’arrive plus à payer mon loyer.').waitFor()
  await beside.getByRole('link', { name: 'Lambert, Zoé' }).click()
  const sees = (words: string) => beside.getByRole('status').getByText(words).waitFor()
  const stands = (stage: string) =>
    beside.getByRole('list', { name: 'Parcours de la demande' }).locator('[aria-current]').getByText(stage).waitFor()
  const step = (name: string) => page.getByRole('button', { name, exact: true }).first()
  await stands('À trier')

  await step('Trier').click()
  const triage = page.getByRole('region', { name: 'Tri' })
  await triage.getByText('Demandé avec ces mots : un vélo').waitFor()
  expect(await triage.getByRole('checkbox', { name: 'Revenu d’intégration' }).isChecked()).toBe(true)
  await triage.getByRole('radio', { name: 'Compétent', exact: true }).check()
  await triage.getByRole('radio', { name: 'Non' }).check()
  await triage.getByRole('button', { name: 'Enregistrer le tri' }).click()
  await sees('Ana a trié la demande')
  await stands('À prendre en charge')

  await page.getByRole('button', { name: 'La prendre en charge' }).click()
  await sees('Ana a pris la demande en charge')
  await stands('Premier contact')
  await beside.getByText('Prise en charge par Ana, aujourd’hui').waitFor()

  await page.getByLabel('Écrire une note').fill('Appelée ce matin.\nElle vient jeudi.')
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await sees('Note de Ana')
  await beside.getByText('Appelée ce matin.').waitFor()

  await step('Commencer l’enquête sociale').click()
  await stands('Enquête sociale')
  await prepare(office.office, arrived.body.requestId ?? '')
  await step('Remettre le rapport et la proposition').click()
  await stands('Proposition')

  await step('Décision hors réunion').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Décision : Revenu d’intégration').selectOption('Autrement')
  await dialog.getByLabel('Montant en euros').fill('')
  await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await dialog.getByText('Donnez un montant').waitFor()
  await dialog.getByLabel('Montant en euros').fill('500')
  await dialog.getByRole('radio', { name: 'Octroi partiel' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await stands('À notifier')

  await step('Enregistrer la notification').click()
  await dialog.getByRole('radio', { name: 'Remise contre accusé de réception signé' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer la notification' }).click()
  await stands('Suivi')
  await step('Clôturer').click()
  await dialog.getByRole('button', { name: 'Clôturer' }).click()
  await stands('Clôturée')
  await beside.getByText('Accordée en partie').first().waitFor()
})

test('the whole errand needs no mouse: after each step the focus stands before the next', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({
    answers: { need: { aidTypes: { value: ['RIS'], origin: 'declared' } } },
  })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const { keyboard } = page
  const stands = (stage: string) => page.locator('[aria-current="step"]').getByText(stage).waitFor()
  const asked = (words: string) => page.getByRole('dialog').getByLabel(words).and(page.locator(':focus')).waitFor()
  const heads = (words: string) => page.getByRole('heading', { name: words }).and(page.locator(':focus')).waitFor()
  const next = (name: string) => tabAndPress(page.getByRole('button', { name, exact: true }).first())
  await stands('À trier')

  await triage(page)
  await stands('À prendre en charge')
  await page.getByRole('button', { name: 'La prendre en charge' }).and(page.locator(':focus')).waitFor()
  await keyboard.press('Enter')
  await stands('Premier contact')
  await heads('Contacter le demandeur')

  await keyboard.press('n')
  await page.locator('textarea:focus').waitFor()
  await keyboard.type('Appelée ; clé sous le paillasson (c, t et j ne font rien ici).')
  await keyboard.press('Control+Enter')
  await page.getByRole('listitem').getByText('clé sous le paillasson').waitFor()

  await page.getByRole('heading', { name: 'Contacter le demandeur' }).focus()
  await next('Commencer l’enquête sociale')
  await heads('Mener l’enquête sociale')
  await prepare(office.office, id)
  await next('Remettre le rapport et la proposition')
  await heads('Faire prendre la décision')
  await next('Décision hors réunion')
  await page.getByRole('dialog').waitFor()
  await asked('Comité spécial du service social')
  await keyboard.press('Enter')
  await heads('Notifier la décision')
  await next('Enregistrer la notification')
  await asked('Par envoi recommandé')
  await press(page, 'ArrowDown', 'Enter')
  await heads('Suivre, puis clôturer')
  await next('Clôturer')
  await asked('Remarque')
  await keyboard.type('Suivi au dossier social.')
  await keyboard.press('Control+Enter')
  await heads('Plus rien à faire')
  await page.getByText('Accordée').first().waitFor()
})

test('request after request is triaged beside the list, by keys alone, in the order of the list', async () => {
  await using office = await openBrowserOffice()
  const answers = { need: { aidTypes: { value: ['RIS'], origin: 'declared' as const } } }
  for (const [applicant, decideBy] of [
    ['Adam, Eve', '2026-03-20'],
    ['Bodart, Luc', '2026-03-21'],
    ['Claes, An', '2026-03-22'],
    ['Dumont, Guy', '2026-03-23'],
  ] as const)
    await office.request({ applicant, decideBy, answers })
  const page = await office.open(await office.colleague('Ana'), '/queue?list=toTriage')
  await page.getByRole('link', { name: 'Bodart, Luc' }).click()
  const heading = page.getByRole('article').getByRole('heading', { level: 1 })

  for (const [applicant, next] of [
    ['Bodart, Luc', 'Claes, An'],
    ['Claes, An', 'Dumont, Guy'],
  ] as const) {
    await heading.getByText(applicant).waitFor()
    await triage(page)
    await page.getByRole('button', { name: 'La prendre en charge' }).and(page.locator(':focus')).waitFor()
    await page.getByRole('link', { name: applicant }).waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await heading.getByText(next).waitFor()
  }
})
