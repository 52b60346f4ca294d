import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '#server/demo/colleagues.ts'
import { openBrowser } from '#tests/support/browser.ts'

// Makes the README's pictures: a demo office of today, as one of its social workers sees it.
const data = mkdtempSync(join(tmpdir(), 'relais-pictures-'))
const server = spawn(process.execPath, ['server/start.ts'], { env: { ...process.env, PORT: '0', RELAIS_DATA: data } })
const browser = await openBrowser()

try {
  const url = await new Promise<string>((found) => {
    server.stdout.on('data', (said: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(said.toString())
      if (address) found(address[0])
    })
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-BE' })
  await page.goto(url)
  await page.locator('input').first().fill('julie')
  await page.locator('input[type=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${url}/today`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(import.meta.dirname, 'today.png') })

  await page.goto(`${url}/queue?list=everyones`)
  await page.getByRole('table').waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(import.meta.dirname, 'queue.png') })

  const inquiries = await page.request.get(`${url}/api/queue?list=mine&stage=inquiry`)
  const { requests } = await inquiries.json()
  await page.goto(`${url}/requests/${requests[0].id}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: join(import.meta.dirname, 'request.png') })
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await new Promise((ended) => server.once('exit', ended))
  rmSync(data, { recursive: true })
}
