import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Environment } from '#server/env.ts'

const second = 1_000
/** A caller who is slow to send is cut off; an answer may take as long as it needs, so that live streams stay open. */
const limits = {
  headersTimeout: 10 * second,
  requestTimeout: 30 * second,
  connectionsCheckingInterval: 5 * second,
  keepAliveTimeout: 30 * second,
}
const mostConnections = 2_000
const grace = 3 * second
const sweep = 50

export type Listening = {
  readonly port: number
  /** Takes no more calls, ends the live streams, lets open calls end for three seconds, then cuts them off. */
  close(): Promise<void>
}

export async function listen(app: RequestListener, { PORT, HOST }: Environment): Promise<Listening> {
  const server = createServer(limits, app)
  server.maxConnections = mostConnections
  const streams = watchStreams(server)
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(PORT, HOST, listening)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : PORT,
    close: () => closeGently(server, streams),
  }
}

/** The answers that are under way. */
function watchStreams(server: Server): ReadonlySet<ServerResponse> {
  const open = new Set<ServerResponse>()
  server.on('request', (_req, res) => {
    open.add(res)
    res.once('close', () => open.delete(res))
  })
  return open
}

async function closeGently(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  for (const res of open) if (isStream(res)) res.end()
  const idle = setInterval(() => server.closeIdleConnections(), sweep)
  const cutOff = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearInterval(idle)
  clearTimeout(cutOff)
}

const isStream = (res: ServerResponse) => String(res.getHeader('content-type')).startsWith('text/event-stream')
