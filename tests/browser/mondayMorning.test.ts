import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from '#tests/support/browser.ts'
import { command, openFound, press, tabAndPress } from '#tests/support/byKeyboard.ts'
import { openMonday } from '#tests/support/monday.ts'
import { button, section } from '#tests/support/requestPage.ts'

const names = (page: Page) => page.locator('[data-row-link]').allInnerTexts()

test('Julie finds the eviction that a long letter hides, sorts it as urgent, thinks again, and sorts it for good', async () => {
  await using monday = await openMonday()
  const page = await monday.comeIn('julie')
  expect(await axe(page)).toEqual([])
  await press(page, 'g', 'q')
  await page.getByText('54 demandes à trier').waitFor()
  expect(await axe(page)).toEqual([])

  await tabAndPress(button(page, 'Vues'))
  const urgentOnes = page.getByRole('link', { name: 'Urgentes, personne ne s’en occupe' })
  await urgentOnes.waitFor()
  expect(await axe(page)).toEqual([])
  await tabAndPress(urgentOnes)
  await page.getByRole('button', { name: 'Retirer « Urgence : Urgente »' }).waitFor()
  await expect.poll(() => names(page)).not.toContain('Marlier, Josiane')

  await openFound(page, 'huissier expulsion', /Marlier, Josiane/)
  const noticed = section(page, 'Points d’attention').getByRole('listitem')
  await noticed
    .filter({ hasText: 'Perte du logement' })
    .getByText(/date citée : lundi 9 mars/)
    .waitFor()
  expect(await axe(page)).toEqual([])

  const triage = section(page, 'Tri')
  const answerUrgent = async () => {
    await page.keyboard.press('t')
    for (const answer of ['competence', 'knownToOffice']) {
      await page.locator(`input[name="${answer}"]:focus`).waitFor()
      await press(page, 'Space', 'Tab')
    }
    await press(page, 'ArrowRight', 'ArrowRight')
    await triage.getByRole('radio', { name: 'Urgente', checked: true }).waitFor()
    await tabAndPress(triage.getByRole('button', { name: 'Reprendre comme motif : Perte du logement' }))
    expect(await triage.getByLabel('Pourquoi est-ce urgent ?').inputValue()).toMatch(/l’expulsion aura lieu le 9 mars/)
  }
  await answerUrgent()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('Le tri est enregistré.').waitFor()
  const offer = page.getByRole('complementary', { name: 'Ce que vous venez de faire' })
  await offer.getByText(/: tri$/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('z')
  await offer.getByText(/annulé, la demande est comme avant/).waitFor()
  await answerUrgent()
  await page.keyboard.press('Control+Enter')
  await offer.getByText(/: tri$/).waitFor()
  await press(page, 'g', 'q')
  await page.getByText('53 demandes à trier').waitFor()
  await command(page, 'vues', 'Vues')
  await tabAndPress(urgentOnes)
  await expect.poll(() => names(page)).toContain('Marlier, Josiane')
})

test('Hasan asked again in other letters: the first receipt counts, no longer once the answer is undone, and again once it is given anew', async () => {
  await using monday = await openMonday()
  const page = await monday.comeIn('julie')
  await openFound(page, 'yilmiz hassan', /Yildiz, Hassan/)
  const known = section(page, 'Déjà connu ?')
  await known.getByText('Probablement la même personne').first().waitFor()
  await known
    .getByText(/même date de naissance/)
    .first()
    .waitFor()

  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: /^Comparer / }).waitFor()
  await page
    .getByRole('row', { name: /^Prénoms/ })
    .getByText('différent')
    .waitFor()
  await page.getByText(/je préfère demander deux fois/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('p')
  await page.getByText('Enregistré : Même personne.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  const counts = page.getByText(/le délai de décision court depuis le .*, date de réception de la demande/)
  await counts.waitFor()
  await known.getByText(/^Même personne : Julie Renard/).waitFor()

  await page.keyboard.press('d')
  await page.getByRole('heading', { name: 'Ce qui a été répondu' }).waitFor()
  await page.keyboard.press('u')
  await page.getByText('La réponse est annulée. Rien d’autre n’a changé.').waitFor()
  await page.keyboard.press('p')
  await page.getByText('Enregistré : Même personne.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('le délai de décision court de nouveau depuis sa propre réception').waitFor()
  expect(await counts.count()).toBe(2)
  await tabAndPress(page.getByRole('link', { name: 'Toutes les demandes de cette personne' }))
  await page.getByText('Aussi inscrit sous : Yıldız, Hasan').waitFor()
  expect(await axe(page)).toEqual([])
})

test('Martine and her son are one household, the twins are two persons who live together', async () => {
  await using monday = await openMonday()
  const page = await monday.comeIn('julie')
  await openFound(page, 'bastogne loic', /Bastogne, Loïc/)
  await section(page, 'Déjà connu ?').getByText('Probablement le même ménage').waitFor()
  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: /^Comparer / }).waitFor()
  await page.keyboard.press('h')
  await page.getByText('Enregistré : Même ménage.').waitFor()
  await page.keyboard.press('Escape')
  await tabAndPress(page.getByRole('link', { name: 'Toutes les demandes du ménage' }))
  await page.getByRole('heading', { level: 1, name: /^Le ménage de Bastogne/ }).waitFor()
  expect(await page.getByRole('table').count()).toBe(2)
  expect(await axe(page)).toEqual([])

  await openFound(page, 'hanotte jumelle', /Hanotte, Lila/)
  await section(page, 'Déjà connu ?').getByText('Probablement le même ménage').waitFor()
  await page.keyboard.press('d')
  await page.getByText(/nous sommes bien deux/).waitFor()
  await page.keyboard.press('d')
  await page.getByText('Enregistré : Pas la même personne.').waitFor()
  await page.keyboard.press('Escape')
  await section(page, 'Déjà connu ?')
    .getByText(/^Pas la même personne : Julie Renard/)
    .waitFor()
  expect(await section(page, 'Déjà connu ?').getByText('Probablement la même personne').count()).toBe(0)
  expect(await axe(page)).toEqual([])
})
