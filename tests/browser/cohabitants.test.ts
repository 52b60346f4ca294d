import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { axe, openBrowserOffice } from '#tests/support/browser.ts'
import { addKey, addSender, send } from '#tests/support/sending.ts'

test('a wrong line among those who live with the applicant is named there and gets the focus, not the first', async () => {
  await using office = await openBrowserOffice({ now: '2026-03-09T11:00:00.000Z' })
  await addSender(office.office)
  await addKey(office.office)
  await send(office, new TextEncoder().encode('Bonjour, ce n’est pas du JSON'))
  const mehdi = await office.colleague('Mehdi')
  const [message] = (await mehdi.ask(intake.unreadable, {})).body.messages
  const page = await office.open(mehdi, `/unreadable/${message?.id}`)
  const line = (place: number) => page.getByRole('group', { name: `Cohabitant ${place}`, exact: true })
  const wrong = line(3).getByRole('textbox', { name: 'Nom', description: /^Ce texte est trop long/ })

  await page.getByLabel('Envoyée par le demandeur').fill('2026-03-07T20:15')
  for (const place of [1, 2, 3]) {
    await page.getByRole('button', { name: 'Ajouter un cohabitant' }).click()
    await line(place).waitFor()
  }
  await line(1).getByLabel('Nom').fill('Lina')
  await line(3).getByLabel('Nom').fill('N'.repeat(301))
  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()
  await wrong.and(page.locator(':focus')).waitFor()
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1)
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: 'Retirer le cohabitant 1' }).click()
  await line(3).waitFor({ state: 'detached' })
  expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
  await line(2).getByLabel('Nom').fill('Noé')
  await page.getByRole('button', { name: 'Enregistrer la demande' }).click()
  await page.getByRole('link', { name: 'Ouvrir la demande' }).waitFor()
})
