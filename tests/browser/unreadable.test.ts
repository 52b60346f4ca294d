import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { languages } from '#shared/language/languages.ts'
import { requests } from '#shared/requests/contract.ts'
import { axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { shoot } from '#tests/support/requestPage.ts'
import { addKey, addSender, send } from '#tests/support/sending.ts'

/** An office with two messages that could not be read: one of a wrong shape, one that is not JSON. */
async function withUnreadable(language: (typeof languages)[number] = 'fr') {
  const office = await openBrowserOffice({ now: '2026-03-09T11:00:00.000Z' })
  await addSender(office.office)
  await addKey(office.office)
  const mehdi = await office.colleague('Mehdi', { language })
  const wrong = JSON.parse(readFileSync('docs/examples/unreadable.json', 'utf8'))
  await send(office, { ...wrong, technical: { ...wrong.technical, submittedAt: '2026-03-07T20:15:00+01:00' } })
  await send(office, new TextEncoder().encode('Bonjour, ce n’est pas du JSON'))
  const { messages } = (await mehdi.ask(intake.unreadable, {})).body
  return { ...office, mehdi, addresses: messages.map(({ id }) => `/unreadable/${id}`) }
}

test('a message that could not be read is taken in by hand with what was understood', async () => {
  await using office = await withUnreadable()
  const page = await office.open(office.mehdi, '/unreadable')
  const row = page.getByRole('row').filter({ hasText: 'Contact, Moyen préféré' })
  await row.getByText('ce n’est pas une des réponses possibles').waitFor()
  await row.getByRole('link', { name: /Reprendre à la main/ }).click()

  await page.getByText('"pigeon"').waitFor()
  expect(await page.getByLabel('Prénoms').inputValue()).toBe('Baptiste')
  expect(await page.getByLabel('Commune').inputValue()).toBe('Rochemont')
  await page.getByLabel('Nom', { exact: true }).fill('Marchal')
  await page.getByLabel('Date de naissance').fill('1990-12-31')
  await page.getByLabel('Code postal').fill('9990')
  await page.getByRole('combobox', { name: 'Aides demandées' }).fill('médicaux')
  await page.getByRole('option', { name: 'Frais médicaux, pharmacie, mutuelle' }).click()
  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()

  await page.getByRole('heading', { name: 'La demande 2026/0001 est enregistrée' }).waitFor()
  // Sent on a Saturday evening, it counts as received on the Monday.
  await page.getByText('lundi 9 mars 2026').waitFor()
  const link = await page.getByRole('link', { name: 'Ouvrir la demande' }).getAttribute('href')
  const requestId = link?.split('/').at(-1) ?? ''
  const { body } = await office.mehdi.ask(requests.read, { params: { requestId } })
  expect(body).toMatchObject({
    request: { applicant: 'Marchal, Baptiste', aidTypes: ['MED'], channel: 'byHand' },
    answers: {
      identity: { birthDate: { value: '1990-12-31', origin: 'declared' } },
      contact: { phone: { value: '+32470000654', origin: 'declared' } },
    },
  })
})

test('those who live with the applicant are typed by keyboard, a line each, and stand in the request', async () => {
  await using office = await withUnreadable()
  const page = await office.open(office.mehdi, office.addresses[0])
  const line = (place: number) => page.getByRole('group', { name: `Cohabitant ${place}`, exact: true })
  const focused = (place: number) => line(place).getByLabel('Nom').and(page.locator(':focus')).waitFor()
  const add = page.getByRole('button', { name: 'Ajouter un cohabitant' })
  for (const [index, { name, born }] of twins.entries()) {
    await add.press('Enter')
    await focused(index + 1)
    await page.keyboard.type(name)
    await line(index + 1)
      .getByLabel('Lien')
      .fill('enfant')
    await line(index + 1)
      .getByLabel('Naissance')
      .fill(born)
  }
  await add.press('Enter')
  await focused(3)
  await shoot(page, 'cohabitants')
  expect(await axeInEveryLook(page)).toEqual([])
  await page.getByRole('button', { name: 'Retirer le cohabitant 1' }).press('Enter')
  await line(2).waitFor()
  await line(3).waitFor({ state: 'detached' })
  await add.and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()

  const link = await page.getByRole('link', { name: 'Ouvrir la demande' }).getAttribute('href')
  const params = { requestId: link?.split('/').at(-1) ?? '' }
  const { body } = await office.mehdi.ask(requests.read, { params })
  expect(body.request).toMatchObject({ hints: ['minors'] })
  expect(body.answers).toMatchObject({
    household: {
      cohabitants: { value: [{ name: 'Noé', relationship: 'enfant', birthDate: '2019-04-02' }], origin: 'declared' },
    },
  })
})

const twins = [
  { name: 'Lina', born: '2019-04-02' },
  { name: 'Noé', born: '2019-04-02' },
]

test('what is typed survives a reload, and is gone once the request is registered', async () => {
  await using office = await withUnreadable()
  const [address = ''] = office.addresses
  const page = await office.open(office.mehdi, address)
  await page.getByLabel('Rue').fill('rue du Moulin')
  await page.reload()
  await page.getByText('Votre saisie a été retrouvée.').waitFor()
  expect(await page.getByLabel('Rue').inputValue()).toBe('rue du Moulin')

  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()
  await page.getByRole('link', { name: 'Ouvrir la demande' }).waitFor()
  const drafts = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('relais-draft')))
  await expect.poll(drafts).toEqual([])
})

test('a message that is not JSON is shown as it came, and needs at least the time of sending', async () => {
  await using office = await withUnreadable()
  const page = await office.open(office.mehdi, office.addresses[1])
  await page.getByText('Bonjour, ce n’est pas du JSON').waitFor()
  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()
  await page.getByText('Indiquez la date et l’heure de l’envoi').waitFor()
  await page.locator('[name=submittedAt]:focus').waitFor()
})

test('a message is set aside with a reason, and the next colleague is told that it was dealt with', async () => {
  await using office = await withUnreadable()
  const [address = ''] = office.addresses
  const page = await office.open(office.mehdi, address)
  const other = await office.open(await office.colleague('Bram'), address)
  await other.getByLabel('Rue').fill('rue du Moulin')

  await page.getByRole('button', { name: 'Écarter ce message' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Écarter ce message' }).click()
  await dialog.getByText('Écrivez pourquoi ce message est écarté.').waitFor()
  await dialog.getByLabel('Motif').fill('Essai de l’expéditeur')
  await dialog.getByRole('button', { name: 'Écarter ce message' }).click()
  await page.getByText('Le message est écarté.').waitFor()

  await other.getByText('Un collègue a déjà traité ce message.').waitFor()
  expect(await other.getByLabel('Rue').inputValue()).toBe('rue du Moulin')
  await page.reload()
  await page.getByText('Un collègue a déjà traité ce message.').waitFor()
})

test('a list without messages says that there is nothing to do', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Mehdi'), '/unreadable')
  await page.getByText('il n’y a rien à reprendre').waitFor()
})

test.each(languages)('axe finds nothing wrong with the unreadable messages in %s', async (language) => {
  await using office = await withUnreadable(language)
  for (const address of ['/unreadable', office.addresses[0]]) {
    const page = await office.open(office.mehdi, address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
  }
})
