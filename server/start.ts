import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

const oldest = '24.14.0'

if (process.versions.node.localeCompare(oldest, undefined, { numeric: true }) < 0) {
  process.stderr.write(`Relais needs Node ${oldest} or newer; this is ${process.versions.node}. npm ci installs one.\n`)
  process.exit(78)
}
process.umask(0o077)
// No key that somebody sends can reach the prototype of everything.
Reflect.deleteProperty(Object.prototype, '__proto__')
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/relais'))
// Node reads a package.json anew for each file of its package, and drizzle's has 180 kB: without this a start takes twice as long.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && context.parentURL?.includes('/node_modules/drizzle-orm/')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context),
})
const { main } = await import('./main.ts')
await main()
