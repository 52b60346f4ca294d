import { expect, test } from 'vitest'
import { languages } from '#shared/language/languages.ts'
import { session } from '#shared/session/contract.ts'
import { axe, axeInEveryLook, openBrowserOffice, today } from '#tests/support/browser.ts'
import { typeAhead } from '#tests/support/byKeyboard.ts'
import { bytesOf, message, post, signedHeaders } from '#tests/support/sending.ts'

test('an administrator adds a colleague with the keyboard alone, who then signs in', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const page = await office.open(agnes, '/office/colleagues')
  await page.getByRole('row', { name: /Agnes/ }).waitFor()
  const keys = page.keyboard

  await page.getByRole('button', { name: 'Ajouter un collègue' }).focus()
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor()
  await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('name')
  await keys.type('Bram Peeters')
  await keys.press('Tab')
  await keys.type('bram')
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.press('Space')
  for (let fields = 0; fields < 5; fields += 1) await keys.press('Tab')
  await typeAhead(page.locator('select:focus'), 'Ned')
  await keys.press('Tab')
  await keys.type('een brug over de Our')
  await keys.press('Enter')

  await page.getByText('Bram Peeters peut maintenant se connecter.').waitFor()
  await page.getByRole('row', { name: /Bram Peeters bram Travail social Nederlands Actif/ }).waitFor()
  const body = { signInName: 'bram', password: 'een brug over de Our' }
  expect((await office.stranger.ask(session.signIn, { body })).status).toBe(200)
})

test('a name that is taken, no role and a short password are said at the field', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const page = await office.open(agnes, '/office/colleagues')
  await page.getByRole('button', { name: 'Ajouter un collègue' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un collègue' })
  const add = dialog.getByRole('button', { name: 'Ajouter un collègue' })

  await dialog.getByLabel('Prénom et nom').fill('Agnes Bis')
  await dialog.getByLabel('Nom de connexion').fill('agnes')
  await add.click()
  await dialog.getByText('Cochez au moins un rôle.').waitFor()
  await dialog.getByText('Choisissez un mot de passe d’au moins 12 caractères.').waitFor()

  await dialog.getByLabel('Accueil').check()
  await dialog.getByRole('button', { name: 'En proposer un' }).click()
  expect(await dialog.getByRole('textbox', { name: 'Premier mot de passe' }).inputValue()).toMatch(/^(\w{4}-){4}\w{4}$/)
  await add.click()
  await dialog.getByText('Ce nom de connexion est déjà utilisé.').waitFor()
  await page.locator('[name=signInName]:focus').waitFor()
})

test('a colleague is changed, deactivated after a warning, and reactivated', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const sofie = await office.colleague('Sofie', { roles: ['reception'] })
  const page = await office.open(agnes, '/office/colleagues')

  await page.getByRole('button', { name: 'Modifier Sofie' }).click()
  await page.getByLabel('Travail social').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('row', { name: /Sofie.*Accueil, Travail social/ }).waitFor()

  await page.getByRole('button', { name: 'Modifier Sofie' }).click()
  await page.getByRole('button', { name: 'Désactiver le compte' }).click()
  await page.getByText('Ses demandes restent à son nom jusqu’à ce qu’un responsable les reprenne.').waitFor()
  await page.getByRole('button', { name: 'Désactiver le compte' }).click()
  await page.getByRole('row', { name: /Sofie.*Désactivé/ }).waitFor()
  expect((await sofie.ask(session.show, {})).body.worker).toBeNull()

  await page.getByRole('button', { name: 'Modifier Sofie' }).click()
  await page.getByRole('button', { name: 'Réactiver le compte' }).click()
  await page.getByText('Sofie peut de nouveau se connecter.').waitFor()
})

test('the last administrator stays, and is told why', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const page = await office.open(agnes, '/office/colleagues')
  await page.getByRole('button', { name: 'Modifier Agnes' }).click()
  await page.getByLabel('Administration').uncheck()
  await page.getByLabel('Accueil').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Il doit rester au moins un administrateur actif.').waitFor()
})

test('whoever does not manage the office is told so', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Mehdi'), '/office/colleagues')
  await page.getByText('Votre rôle ne permet pas cette action.').waitFor()
})

test('a new sender’s secret is shown once and signs; a public key joins it, and the old key goes', async () => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  const page = await office.open(agnes, '/office/senders')
  await page.getByText('Aucun expéditeur.').waitFor()

  await page.getByRole('button', { name: 'Ajouter un expéditeur' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom').fill('CPAS Online')
  await dialog.getByLabel('Identifiant').fill('CPAS Online')
  await dialog.getByRole('button', { name: 'Ajouter un expéditeur' }).click()
  await dialog.getByText('Écrivez de 2 à 40 lettres minuscules').waitFor()
  await dialog.getByLabel('Identifiant').fill('cpas-online')
  await dialog.getByRole('button', { name: 'Ajouter un expéditeur' }).click()

  await page.getByText('Ce secret n’est affiché que maintenant.').waitFor()
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? ''
  const body = bytesOf(message({ technical: { submittedAt: `${today}T08:00:00.000Z` } }))
  const sent = await post({ url: office.url, body, headers: signedHeaders(office.office, body, secret) })
  expect(sent.status).toBe(201)
  await page.getByRole('button', { name: 'J’ai copié le secret' }).click()
  await page.getByText(secret).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Ajouter une clé pour CPAS Online' }).click()
  await dialog.getByLabel('Clé publique (v1a)').check()
  await dialog.getByRole('textbox', { name: 'Clé publique' }).fill('whpk_abc')
  await dialog.getByRole('button', { name: 'Ajouter une clé' }).click()
  await dialog.getByText('Collez la clé publique entière').waitFor()
  const publicKey = `whpk_${Buffer.alloc(32, 7).toString('base64')}`
  await dialog.getByRole('textbox', { name: 'Clé publique' }).fill(publicKey)
  await dialog.getByRole('button', { name: 'Ajouter une clé' }).click()
  await page.getByText('La nouvelle clé de CPAS Online est enregistrée.').waitFor()

  await page.getByRole('button', { name: /^Retirer la clé v1 du/ }).click()
  await dialog.getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('La clé de CPAS Online est retirée.').waitFor()
  expect((await post({ url: office.url, body, headers: signedHeaders(office.office, body, secret) })).status).toBe(401)
})

test.each(languages)('axe finds nothing wrong with the pages of the office in %s', async (language) => {
  await using office = await openBrowserOffice()
  const agnes = await office.colleague('Agnes', { roles: ['administrator'], language })
  await office.colleague('Sofie', { roles: ['reception', 'socialWorker'], language: 'nl' })
  for (const address of ['/office/colleagues', '/office/senders']) {
    const page = await office.open(agnes, address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('main').getByRole('button').first().click()
    await page.getByRole('dialog').waitFor()
    await page.getByRole('dialog').locator('button[type=submit]').click()
    await page.locator('[aria-invalid=true]').first().waitFor()
    expect(await axeInEveryLook(page)).toEqual([])
  }
})
