import { availableParallelism, cpus, loadavg } from 'node:os'
import { printExport } from './exporting.ts'
import { printFirstView } from './firstView.ts'
import { printGrowth } from './growth.ts'
import { largeOffice } from './largeOffice.ts'
import { printLetters } from './letters.ts'
import { startLoadGenerator } from './loadGenerator.ts'
import { printPages } from './pages.ts'
import { printRunning } from './running.ts'
import { printSearch } from './search.ts'
import { printSpeed } from './speed.ts'

const given = process.argv.slice(2)
const stranger = given.find((argument) => !['--quick', '--full'].includes(argument))
if (stranger !== undefined) {
  console.error(`${stranger} is not an option of the bench; it knows --quick and --full (with 1,000,000 requests)`)
  process.exit(78)
}
const quick = given.includes('--quick')
const pace = quick ? { seconds: 1, rounds: 3 } : { seconds: 4, rounds: 3 }
const sizes = [1_000, 10_000, 100_000, ...(given.includes('--full') ? [1_000_000] : [])]

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const load = loadavg()[0]?.toFixed(2)
console.log(`${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.version}, load before ${load}`)
const generator = startLoadGenerator()
const office = await largeOffice(100_000)
await printRunning(office, await printSpeed(generator, { office, ...pace }))
await printLetters()
await printPages(generator, { office, ...pace })
await printSearch(generator, { office, ...pace })
await printExport(generator, office)
await printGrowth(generator, sizes, quick ? 1 : 3)
if (sizes.length === 3) console.log('\n1,000,000 requests are measured with --full only.')
await generator.stop()
await printFirstView(office, quick ? 3 : 5)
