import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openOffice } from '#tests/support/office.ts'

/** The errors that would have ended the program. */
function watchForCrashes(): readonly unknown[] {
  const crashes: unknown[] = []
  const note = (error: unknown) => crashes.push(error)
  process.on('uncaughtException', note)
  onTestFinished(() => void process.off('uncaughtException', note))
  return crashes
}

/** The server's side of the next call. */
function nextAnswer(): Promise<ServerResponse> {
  const channel = 'http.server.request.start'
  return new Promise((found) => {
    const look = (call: unknown) => {
      if (typeof call !== 'object' || call === null || !('response' in call)) return
      if (!(call.response instanceof ServerResponse)) return
      unsubscribe(channel, look)
      found(call.response)
    }
    subscribe(channel, look)
  })
}

test('a page that reads no more and whose session ends is let go, and the office goes on', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const crashes = watchForCrashes()
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { hostname, port } = new URL(office.url)

  const answering = nextAnswer()
  const deaf = connect({ host: hostname, port: Number(port) }).on('error', () => {})
  deaf.write(`GET /api/live HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${ana.cookie}\r\n\r\n`)
  await once(deaf, 'data')
  deaf.pause()
  const stream = await answering
  while (stream.writableLength === 0) {
    office.office.live.publish({ type: 'request', id: 'x'.repeat(20_000), version: 1 })
    await nextTurn()
  }

  office.setClock('2026-03-02T11:31:00.000Z')
  const gone = once(stream, 'close')
  vi.advanceTimersByTime(15_000)
  await expect.poll(() => stream.writableEnded).toBe(true)
  vi.advanceTimersByTime(15_000)
  await gone

  expect(crashes).toEqual([])
})
