import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')
const children = new Set<ChildProcess>()
// Whatever happens to the bench, its servers end with it.
process.once('exit', () => {
  for (const child of children) child.kill()
})

/** A server that runs as a process of its own. */
export type Running = {
  readonly port: number
  /** From its start to its first answer, in milliseconds. */
  readonly startedIn: number
  /** The most memory that it has held so far, in bytes; null where the system does not tell. */
  peakMemory(): number | null
  stop(): Promise<void>
}

/** The office in this folder, as `npm start` runs it. */
export async function startOurs(folder: string): Promise<Running> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', RELAIS_DATA: folder, RELAIS_LOG: 'error' }
  const began = performance.now()
  const child = spawn(process.execPath, startArguments(), {
    cwd: top,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.add(child)
  await firstAnswer(port, child)
  return running(child, port, performance.now() - began)
}

/** What the script `start` hands to Node. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  const [, ...given] = String(scripts.start).split(' ')
  return given
}

/** The floor on this database file. */
export async function startFloor(file: string): Promise<Running> {
  const began = performance.now()
  const child = fork(join(import.meta.dirname, 'floor.ts'), [file])
  children.add(child)
  const [address] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (typeof address?.port !== 'number') throw new Error('the floor did not start')
  return running(child, address.port, performance.now() - began)
}

const running = (child: ChildProcess, port: number, startedIn: number): Running => ({
  port,
  startedIn,
  peakMemory: () => peakMemoryOf(child.pid),
  async stop() {
    if (!children.delete(child)) return
    const ended = once(child, 'exit')
    child.kill()
    await ended
  },
})

async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/session`).catch(() => null)
    if (answer?.ok) return
    await new Promise((tried) => setTimeout(tried, 2))
  }
  throw new Error(`the server ended with ${child.exitCode} before it answered`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Linux keeps the high-water mark of the resident set. */
function peakMemoryOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}
