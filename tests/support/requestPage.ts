import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { readPdf } from './pdf.ts'

const shots = process.env.RELAIS_SHOTS
if (shots) mkdirSync(shots, { recursive: true })

/** Keeps a picture of the page where RELAIS_SHOTS names a folder, to look at. */
export async function shoot(page: Page, name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
export const openPart = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

/** Waits until the request stands at this stage. */
export const standsAt = (page: Page, stage: string) =>
  page.getByRole('list', { name: 'Parcours de la demande' }).locator('[aria-current]').getByText(stage).waitFor()

const termsOf = (page: Page) => section(page, 'Délais').getByRole('listitem')

/** Waits until the line of terms says this of a term. */
export const termSays = (page: Page, term: string, words: string) =>
  termsOf(page)
    .filter({ has: page.locator('summary').getByText(term, { exact: true }) })
    .getByText(words)
    .waitFor()

/** How each term stands, in the order of the line. */
export const termStates = (page: Page) =>
  termsOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-state')))

/** What a line of the page of today says of this applicant, and why. */
export const todayLine = (page: Page, why: string, applicant: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: why }).filter({ hasText: applicant })

/** Notes a step that was taken outside these pages. */
export async function noteStep(
  page: Page,
  step: string,
  { on, proof }: { readonly on: string; readonly proof: string },
) {
  const dialog = page.getByRole('dialog')
  await button(page, 'Noter une étape').click()
  await dialog.getByLabel('Que s’est-il passé ?').selectOption(step)
  await dialog.getByLabel('Quel jour ?').fill(on)
  await dialog.getByLabel(/^Preuve ou référence/).fill(proof)
  await button(page, 'Enregistrer l’étape').click()
  await dialog.waitFor({ state: 'detached' })
}

/** The text of the PDF to which the link leads, as whoever is signed in gets it. */
export async function textBehind(page: Page, link: string | RegExp) {
  const href = await page.getByRole('link', { name: link }).getAttribute('href')
  const answer = await page.request.get(new URL(href ?? '', page.url()).href)
  return (await readPdf(await answer.body())).text.replace(/\s+/g, ' ')
}
