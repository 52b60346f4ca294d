import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

type Wanted = { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> }

/** The real program in a process of its own, on a free port; `--empty` unless told otherwise. Disposing of it kills it. */
export function startProgram({ args = ['--empty'], env = {} }: Wanted) {
  const program = spawn(process.execPath, ['server/start.ts', ...args], {
    cwd: top,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  })
  const ended = once(program, 'close').then(([exitCode]) => exitCode as number | null)
  let said = ''
  let complained = ''
  program.stdout.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  program.stderr.setEncoding('utf8').on('data', (text) => {
    complained += text
  })

  /** Settles with the first words on the console that fit; fails when the program ends before. */
  const says = (wanted: RegExp) =>
    new Promise<string>((found, failed) => {
      const look = () => {
        const [words] = wanted.exec(said) ?? []
        if (words !== undefined) found(words)
      }
      look()
      program.stdout.on('data', look)
      ended.then((exitCode) => failed(new Error(`ended with ${exitCode}: ${complained}`)))
    })

  return {
    /** What stands on the console so far. */
    said: () => said,
    complained: () => complained,
    says,
    /** The exit code; null when a signal ended it. */
    ended,
    /** Its address, once the whole greeting is there. */
    async address(): Promise<string> {
      await says(/· stop\n$/)
      return says(/http:\/\/localhost:\d+/)
    },
    kill: (signal: NodeJS.Signals) => program.kill(signal),
    async [Symbol.asyncDispose]() {
      program.kill('SIGKILL')
      await ended
    },
  }
}
