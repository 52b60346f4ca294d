import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildDemoOffice } from '#server/demo/build.ts'
import { demoPassword, type SignInName } from '#server/demo/colleagues.ts'
import { openBrowserOffice } from './browser.ts'
import { withoutMouse } from './byKeyboard.ts'
import { openOffice } from './office.ts'

const morning = '2026-03-02T07:30:00.000Z'

/** With a code, an office is opened without being named: the demo has its own name. */
const setUpCode = 'not asked for'

let made: Promise<Buffer> | undefined

/** The database of the demo office before anybody comes in, made once. */
function demoFile(): Promise<Buffer> {
  made ??= (async () => {
    await using box = await openOffice({ now: morning, setUpCode })
    await buildDemoOffice(box.office, morning.slice(0, 10))
    await box.office.store.close()
    return readFileSync(join(box.folder, 'office.db'))
  })()
  return made
}

/** Half past eight on the Monday after a long weekend in the demo office: more than fifty requests wait that nobody has seen. */
export async function openMonday() {
  const file = await demoFile()
  const office = await openBrowserOffice({ now: morning, setUpCode, makeFile: (place) => writeFileSync(place, file) })
  return {
    ...office,
    /** A colleague comes in and signs in; from then on a mouse that is used on the page fails the test. */
    async comeIn(name: SignInName): Promise<Page> {
      const page = await office.open(null)
      await withoutMouse(page)
      await page.getByLabel('Nom de connexion').and(page.locator(':focus')).waitFor()
      await page.keyboard.type(name)
      await page.keyboard.press('Tab')
      await page.keyboard.type(demoPassword)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: /^(Aujourd’hui|Vandaag|Heute)$/ }).waitFor()
      return page
    },
  }
}
