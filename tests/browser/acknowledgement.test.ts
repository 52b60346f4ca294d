import { expect, test } from 'vitest'
import { startSending } from '#server/mail/sending.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'
import { openMailServer, setMailServer } from '#tests/support/mailServer.ts'

test('the desk finds what is not acknowledged yet, gives it on paper, and prints the same paper again', async () => {
  await using office = await openBrowserOffice()
  const { number } = await office.request({ facts: {} })
  const page = await office.open(await office.colleague('Nora', { roles: ['reception'] }), '/queue?list=everyones')

  await page.getByText('1 demande attend son accusé de réception.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Voir la liste' }).click()
  await page.getByText('1 demande sans accusé de réception').waitFor()
  await page.getByRole('link', { name: 'Dupont, Marie' }).click()
  const card = page.getByRole('region', { name: 'Accusé de réception' })
  await card.getByText('À donner aujourd’hui').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })

  const [paper] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('button', { name: 'Imprimer et remettre' }).click(),
  ])
  await card.getByText(/Accusé de réception donné le .*, en main propre\./).waitFor()
  await paper.close()
  const again = card.getByRole('link', { name: 'Imprimer à nouveau' })
  const printed = await page.request.get(`${office.url}${await again.getAttribute('href')}`)
  expect(printed.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining(number.replace('/', '-')),
  })
  await page.getByText('1 demande attend son accusé de réception.').waitFor({ state: 'detached' })
})

test('a social worker mails it with one key, and sees that it left', async () => {
  await using server = await openMailServer()
  await using office = await openBrowserOffice()
  await setMailServer(office.office, { port: server.port })
  const sending = startSending(office.office)
  const answers = { contact: { email: { value: 'marie@example.be', origin: 'declared' } } } as const
  const { id } = await office.request({ facts: {}, answers })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('button', { name: 'Envoyer à marie@example.be' }).waitFor()

  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Donner l’accusé de réception' })
  expect(await dialog.getByLabel('Adresse électronique').inputValue()).toBe('marie@example.be')
  await dialog.getByLabel('Adresse électronique').fill('marie')
  await page.keyboard.press('Enter')
  await dialog.getByText('Écrivez une adresse électronique complète.').waitFor()
  await dialog.getByLabel('Adresse électronique').fill('marie@example.be')
  await page.keyboard.press('Enter')

  await page.getByText(/Accusé de réception donné le .*, par courriel\./).waitFor()
  await expect.poll(() => server.taken.length).toBe(1)
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await page.getByText(/^Parti · /).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  await sending.stop()
})

test('when and how it was given is corrected; a day that cannot be is said at the field', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('button', { name: 'Corriger', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Corriger quand et comment' })
  await dialog.getByLabel('Envoyé par la poste').check()
  await dialog.getByLabel('Jour').fill('2020-01-01')
  await dialog.getByRole('button', { name: 'Corriger', exact: true }).click()
  await dialog.getByText('Choisissez un jour entre l’envoi de la demande et aujourd’hui.').waitFor()
  await dialog.getByLabel('Jour').fill(today)
  await dialog.getByRole('button', { name: 'Corriger', exact: true }).click()
  await page.getByText(/Accusé de réception donné le .*, par la poste\./).waitFor()
})

test('an administrator sets the mail server and tries it', async () => {
  await using server = await openMailServer()
  await using office = await openBrowserOffice()
  const ada = await office.colleague('Ada', { roles: ['administrator'] })
  const page = await office.open(ada, '/office/settings/mail')
  await page.getByRole('textbox', { name: 'Serveur' }).fill('127.0.0.1')
  await page.getByRole('textbox', { name: 'Port' }).fill(String(server.port))
  await page.getByLabel('Aucun, seulement vers cette machine').check()
  await page.getByLabel('Adresse d’expédition').fill('accueil@cpas.example')
  await page.getByRole('button', { name: 'Enregistrer le serveur' }).click()
  await page.getByText('Enregistré.').waitFor()
  await page.getByLabel('Envoyer un essai à').fill('ada@cpas.example')
  await page.getByRole('button', { name: 'Envoyer un essai' }).click()
  await page.getByText('Le serveur a accepté l’essai.').waitFor()
  expect(server.taken).toHaveLength(1)
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await axeInEveryLook(page)).toEqual([])
})
