import { openApp } from './app.ts'
import { describeError } from './describeError.ts'
import { type Environment, readEnvironment } from './env.ts'
import type { Office } from './office.ts'
import { help, readArguments } from './starting/arguments.ts'
import { buildClient, clientFolder } from './starting/clientBuild.ts'
import { greet } from './starting/greeting.ts'
import { type Listening, listen } from './starting/listening.ts'
import { openData } from './starting/openData.ts'
import { stop, wrongSettings } from './starting/stop.ts'

/** From the command line to an office that answers, and to its quiet end. */
export async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2))
  if (typeof wanted === 'string') return stop(wrongSettings, wanted)
  if (wanted.help) return void process.stdout.write(help)
  const environment = readEnvironment(process.env)
  if (typeof environment === 'string') return stop(wrongSettings, environment)
  buildClient()
  if (wanted.build) return

  const { office, release } = await openData(environment, wanted.empty)
  stopOnBugs(office)
  const listening = await listenOrStop(office, environment)
  await greet(office, environment, listening.port)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await listening.close()
      await office.store.close()
      release()
      process.exit(0)
    })
  }
}

const refusals: Readonly<Record<string, (environment: Environment) => readonly [exitCode: number, line: string]>> = {
  EADDRINUSE: ({ PORT }) => [1, `PORT=${PORT} is in use by another program; choose another with PORT`],
  EACCES: ({ PORT }) => [1, `PORT=${PORT} may not be used by this account; choose one above 1023 with PORT`],
  EADDRNOTAVAIL: ({ HOST }) => [wrongSettings, `HOST=${HOST} is not an address of this machine`],
  ENOTFOUND: ({ HOST }) => [wrongSettings, `HOST=${HOST} is not an address of this machine`],
}

async function listenOrStop(office: Office, environment: Environment): Promise<Listening> {
  try {
    return await listen(openApp(office, clientFolder), environment)
  } catch (error) {
    const refusal = refusals[codeOf(error)]
    if (!refusal) throw error
    await office.store.close()
    return stop(...refusal(environment))
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** After an error that nobody expected nothing is certain any more: it is written down, and the program ends. */
function stopOnBugs(office: Office): void {
  process.on('uncaughtException', (error) => {
    office.log.fatal({ error: describeError(error) }, 'stopped by an error in the program')
    process.exit(1)
  })
}
