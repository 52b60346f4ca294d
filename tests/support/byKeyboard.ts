import type { Locator, Page } from 'playwright-core'

/** From now on, whatever a mouse or a finger does on the page is an error of it. */
export async function withoutMouse(page: Page) {
  await page.addInitScript(forbidMouse)
  await page.evaluate(forbidMouse)
}

function forbidMouse() {
  for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, refuse, true)

  function refuse({ type }: Event) {
    throw new Error(`a ${type} where only keys may be used`)
  }
}

/** So many steps somebody takes who has no mouse, and no more. */
const farthest = 40

type Step = 'Tab' | 'Shift+Tab' | 'ArrowDown'

/** Goes on with Tab, back, or down, until this has the focus; fails where it cannot be reached in a sensible number of steps. */
export async function tabTo(wanted: Locator, key: Step = 'Tab') {
  await wanted.waitFor()
  const { keyboard } = wanted.page()
  for (let step = 0; step < farthest; step++) {
    if (await hasFocus(wanted)) return
    await keyboard.press(key)
  }
  throw new Error(`${wanted} cannot be reached in ${farthest} steps`)
}

/** The same, and presses it. */
export async function tabAndPress(wanted: Locator, key: Step = 'Tab') {
  await tabTo(wanted, key)
  await wanted.page().keyboard.press('Enter')
}

const hasFocus = (wanted: Locator) => wanted.evaluate((element) => element === document.activeElement)

/** Goes somewhere by `g` and a letter. Both are sent at once: the second is waited for but a moment. */
export const goBy = (page: Page, letter: string) => Promise.all([page.keyboard.press('g'), page.keyboard.press(letter)])

/** In milliseconds: after so long the browser takes the next letter for the first of another word. */
const forgotten = 1_100

/** Chooses by its first letters in a list, once that has the focus; anew where the machine stood still between two letters. */
export async function typeAhead(list: Locator, letters: string) {
  const page = list.page()
  await list.and(page.locator(':focus')).waitFor()
  for (let tries = 0; tries < farthest; tries++) {
    await page.keyboard.type(letters)
    const chosen = await list.locator('option:checked').textContent()
    if (chosen?.startsWith(letters)) return
    await page.waitForTimeout(forgotten)
  }
  throw new Error(`nothing that begins with ${letters} can be chosen`)
}

/** Triages the open request as one for this centre, of somebody who is not known. */
export async function triage(page: Page) {
  await page.keyboard.press('t')
  await page.locator('input[name=competence]:focus').waitFor()
  await press(page, 'Space', 'Tab')
  await page.locator('input[name=knownToOffice]:focus').waitFor()
  await press(page, 'ArrowRight', 'Control+Enter')
}

/** One key after another, as they are named in the help. */
export async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

const palette = '[role=dialog] [role=combobox]'

/** Opens the palette, types, and takes what it chose among what bears these words. */
export async function command(page: Page, words: string, found: string | RegExp) {
  await page.keyboard.press('Control+k')
  await page.locator(`${palette}:focus`).waitFor()
  await page.keyboard.type(words)
  await page.getByRole('option', { selected: true, name: found }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator(palette).waitFor({ state: 'hidden' })
}

/** Goes down the list with j until the row of this applicant has the focus. */
export async function goToRow(page: Page, applicant: string) {
  await page.locator('td [data-row-link]').first().waitFor()
  for (const _ of Array(farthest * 2)) {
    await page.keyboard.press('j')
    // A row far down is drawn only once it is scrolled to.
    const row = page.locator('td [data-row-link]:focus')
    await row.waitFor()
    if ((await row.textContent()) === applicant) return
  }
  throw new Error(`no row of the list is ${applicant}`)
}

/** Searches from wherever one is, goes down to the request that is meant, and opens it. */
export async function openFound(page: Page, words: string, meant: RegExp) {
  await page.keyboard.press('/')
  await page.locator('[role=search] input:focus, search input:focus').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  const option = page.locator('search').getByRole('option', { name: meant }).first()
  await option.waitFor()
  for (let step = 0; (await option.getAttribute('aria-selected')) !== 'true'; step++) {
    if (step === farthest) throw new Error(`${meant} cannot be chosen`)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: meant }).waitFor()
}
