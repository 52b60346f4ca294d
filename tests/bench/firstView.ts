import type { BrowserContext, CDPSession } from 'playwright-core'
import { openBrowser } from '#tests/support/browser.ts'
import { median, type Side } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import { openOurs } from './station.ts'
import { kept, printTable, whole } from './table.ts'

const bars = { loopback: 800, line: 1_500, bytes: 220 * 1_000 }
/** 10 Mbit/s both ways, 40 ms there and back. */
const line = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }

/** The queue in a real Chromium that has never seen it, for a colleague who is signed in. */
export async function printFirstView(office: LargeOffice, views: number): Promise<void> {
  const station = await openOurs(office)
  const browser = await openBrowser()
  const look = async (slow: boolean) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-BE' })
    const seen = await firstView(context, station, slow)
    await context.close()
    return seen
  }
  await look(false)

  const [loopback, slow] = [[] as View[], [] as View[]]
  for (let view = 0; view < views; view++) {
    loopback.push(await look(false))
    slow.push(await look(true))
  }
  await browser.close()
  await station.close()

  const [near, far] = [loopback, slow].map((seen) => median(seen.map(({ rowsAfter }) => rowsAfter)))
  const bytes = median(loopback.map((seen) => seen.bytes))
  printTable(
    'First view of the queue in Chromium, nothing cached, 100,000 requests',
    ['what', 'measured', 'bar', ''],
    [
      ['rows visible, loopback', ...judged(near, bars.loopback, 'ms')],
      ['rows visible, 10 Mbit/s and 40 ms', ...judged(far, bars.line, 'ms')],
      ['JavaScript and CSS, compressed', ...judged(bytes / 1_000, bars.bytes / 1_000, 'kB')],
    ],
  )
}

/** Milliseconds until the rows can be seen; bytes of scripts and styles that came over the line. */
type View = { readonly rowsAfter: number; readonly bytes: number }

async function firstView(context: BrowserContext, { running, office }: Side, slow: boolean): Promise<View> {
  const url = `http://127.0.0.1:${running.port}`
  const [name = '', value = ''] = office.cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (slow) await session.send('Network.emulateNetworkConditions', line)
  const bytes = countBytes(session)
  await page.goto(`${url}/queue`, { waitUntil: 'commit' })
  const rows = await page.waitForFunction(
    () => document.querySelector('table[data-list] tbody a')?.checkVisibility() && performance.now(),
    null,
    { polling: 'raf' },
  )
  const rowsAfter = Number(await rows.jsonValue())
  await page.waitForLoadState('networkidle')
  return { rowsAfter, bytes: bytes() }
}

function countBytes(session: CDPSession): () => number {
  const wanted = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') wanted.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) bytes += encodedDataLength
  })
  return () => bytes
}

const judged = (value = Number.NaN, bar: number, unit: string) => [
  `${whole(value)} ${unit}`,
  `${whole(bar)} ${unit}`,
  kept(value <= bar),
]
