import { openApp } from './app.ts'
import { startForgetting } from './bulk/forgetting.ts'
import { startReckoning } from './clocks/reckoning.ts'
import { describeError } from './describeError.ts'
import { type Environment, readEnvironment } from './env.ts'
import { startIndexing } from './indexing/keepingUp.ts'
import { startCatchingUp } from './intake/catchingUp.ts'
import { startSending } from './mail/sending.ts'
import type { Office } from './office.ts'
import { help, readArguments } from './starting/arguments.ts'
import { buildClient, clientFolder } from './starting/clientBuild.ts'
import { greet } from './starting/greeting.ts'
import { type Listening, listen } from './starting/listening.ts'
import { openData } from './starting/openData.ts'
import { refusalToListen } from './starting/refusalToListen.ts'
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
  const sending = startSending(office)
  const reckoning = startReckoning(office)
  const catchingUp = startCatchingUp(office)
  const indexing = startIndexing(office)
  const forgetting = startForgetting(office)
  stopWhenTold(async () => {
    const background = [sending, reckoning, catchingUp, indexing, forgetting].map((work) => work.stop())
    await Promise.all([listening.close(), ...background])
    await office.searcher.close()
    await office.store.close()
    release()
  })
  await greet(office, environment, listening.port)
}

/** Ends with grace at the first signal, at once at the second. */
function stopWhenTold(end: () => Promise<void>): void {
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
  const leave = async () => {
    for (const signal of signals) process.off(signal, leave)
    await end()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, leave)
}

async function listenOrStop(office: Office, environment: Environment): Promise<Listening> {
  try {
    return await listen(openApp(office, clientFolder), environment)
  } catch (error) {
    const refusal = refusalToListen(error, environment)
    if (!refusal) throw error
    await office.store.close()
    return stop(...refusal)
  }
}

/** After an error that nobody expected nothing is certain any more: it is written down, and the program ends. */
function stopOnBugs(office: Office): void {
  process.on('uncaughtException', (error) => {
    office.log.fatal({ error: describeError(error) }, 'stopped by an error in the program')
    process.exit(1)
  })
}
