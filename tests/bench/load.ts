import { type Connection, openConnection } from './connection.ts'

/** What one round asks, and of whom. */
export type Round = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** Whole HTTP requests as bytes. */
  readonly calls: readonly Uint8Array[]
  /** Whether a call may be made again; otherwise the round ends with the last call. */
  readonly again: boolean
}

/** Good answers a second, and how long each took in milliseconds, in no order; `refused` counts the others by status. */
export type Measured = {
  readonly perSecond: number
  readonly latencies: Float64Array
  readonly refused: Readonly<Record<number, number>>
}

process.on('message', async (round: Round) => process.send?.(await load(round)))

async function load({ port, connections, seconds, calls, again }: Round): Promise<Measured> {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  const buffers = calls.map((call) => Buffer.from(call.buffer, call.byteOffset, call.byteLength))
  const latencies: number[] = []
  const refused: Record<number, number> = {}
  const start = performance.now()
  const end = start + seconds * 1_000
  let next = 0

  async function keepAsking(connection: Connection) {
    while (performance.now() < end) {
      const call = buffers[again ? next++ % buffers.length : next++]
      if (!call) return
      const asked = performance.now()
      const status = await connection.ask(call)
      if (status < 300) latencies.push(performance.now() - asked)
      else refused[status] = (refused[status] ?? 0) + 1
    }
  }

  await Promise.all(opened.map(keepAsking))
  const perSecond = (latencies.length / (performance.now() - start)) * 1_000
  for (const connection of opened) connection.close()
  return { perSecond, latencies: Float64Array.from(latencies), refused }
}
