import { expect, test } from 'vitest'
import { act } from '#server/journal/act.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { isUsablePng } from '#server/letters/png.ts'
import { insertLetter } from '#server/letters/storage.ts'
import { letters } from '#shared/letters/contract.ts'
import { axeInEveryLook, openBrowserOffice } from '#tests/support/browser.ts'
import { opaquePng } from '#tests/support/png.ts'

test('an administrator sets the letterhead with a logo, sees what is wrong at its field, and opens a sample', async () => {
  await using office = await openBrowserOffice()
  const adam = await office.colleague('Adam', { roles: ['administrator'] })
  const page = await office.open(adam, '/office/settings/letterhead')
  const save = page.getByRole('button', { name: 'Enregistrer l’en-tête' })
  await save.waitFor()

  await page.getByRole('checkbox', { name: 'Nederlands' }).uncheck()
  await page.getByLabel('Langue des autres personnes').selectOption('de')
  const german = page.getByRole('group', { name: 'En allemand' })
  await german.getByLabel('Nom du centre').fill('ÖSHZ Rochemont')
  await german.getByLabel('Heures d’ouverture').fill('montags bis freitags\nvon 9 bis 12 Uhr')
  await page.getByLabel('Téléphone').fill('0'.repeat(61))
  await save.click()
  await page.getByText('Écrivez un numéro de 60 caractères au plus.').waitFor()
  await page.getByLabel('Téléphone').fill('087 00 00 00')

  const choose = page.locator('input[type=file]')
  await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await page.getByText('Choisissez une autre image').waitFor()
  await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: opaquePng(1_900, 500) })
  await page.getByAltText('Aperçu du logo').waitFor()
  await save.click()
  await page.getByText('Enregistré.', { exact: true }).waitFor()
  expect(await axeInEveryLook(page)).toEqual([])

  const { body } = await adam.ask(letters.letterhead, {})
  expect(body).toMatchObject({
    languages: ['de', 'fr'],
    names: { de: 'ÖSHZ Rochemont' },
    phone: '087 00 00 00',
    openingHours: { de: 'montags bis freitags\nvon 9 bis 12 Uhr' },
  })
  const logo = Buffer.from(body.logo ?? '', 'base64')
  expect(isUsablePng(logo)).toBe(true)
  // RGB: nothing is to be unpacked when a letter takes it.
  expect(logo[25]).toBe(2)
  expect([logo.readUInt32BE(16), logo.readUInt32BE(20)]).toEqual([800, 211])
  const address = await page.getByRole('link', { name: /Lettre d’essai.*Deutsch/ }).getAttribute('href')
  const sample = await page.request.get(`${office.url}${address}`)
  expect([sample.status(), sample.headers()['content-type']]).toEqual([200, 'application/pdf'])
})

test('a paragraph that is written in one language only says which letters will be refused', async () => {
  await using office = await openBrowserOffice()
  const adam = await office.colleague('Adam', { roles: ['administrator'] })
  const page = await office.open(adam, '/office/settings/paragraphs')
  await page.getByLabel('Sorte de lettre').selectOption('Décision')
  await page.getByLabel('Français').fill('Permanence sociale : le jeudi.')
  await page.getByText('Manque en allemand : les lettres dans cette langue seront refusées.').waitFor()
  await page.getByLabel('Deutsch').fill('Sprechstunde: donnerstags.')
  await page.getByLabel('Nederlands').fill('Spreekuur: donderdag.')
  await page.getByText(/^Manque en/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Enregistrer les paragraphes' }).click()
  await page.getByText('Enregistré.').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])

  expect((await adam.ask(letters.paragraphs, {})).body).toEqual({
    decision: { fr: 'Permanence sociale : le jeudi.', de: 'Sprechstunde: donnerstags.', nl: 'Spreekuur: donderdag.' },
  })
})

test('the letters of a request are listed, and open as they left', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  const page = await office.open(ana, `/requests/${id}?part=letters`)
  await page.getByText('Aucune lettre n’a encore été établie pour cette demande.').waitFor()

  const about = { requestId: id, kind: 'acknowledgement', language: 'nl', recipient: 'Marie Dupont' } as const
  const letter = newLetter(
    { ...about, madeBy: 'Ana', madeAt: office.office.clock.now() },
    new TextEncoder().encode('%PDF-1.7 as it left'),
  )
  await act(office.office, ana, async (tx) => {
    await insertLetter(tx, letter)
    return {
      result: null,
      entry: { act: 'letterMade', requestId: id, details: { letter: letter.id, kind: letter.kind } },
      news: [{ type: 'request', id, version: 1 }],
    }
  })

  const link = page.getByRole('link', { name: /Ouvrir : Accusé de réception/ })
  await link.waitFor()
  await page.getByText(letter.sha256.slice(0, 12)).waitFor()
  await page.getByText('Ana a établi une lettre : Accusé de réception').waitFor()
  expect(await axeInEveryLook(page)).toEqual([])
  const opened = await page.request.get(`${office.url}${await link.getAttribute('href')}`)
  expect(await opened.text()).toBe('%PDF-1.7 as it left')
})
