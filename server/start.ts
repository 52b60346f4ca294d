const oldest = '24.14.0'

if (process.versions.node.localeCompare(oldest, undefined, { numeric: true }) < 0) {
  process.stderr.write(`Relais needs Node ${oldest} or newer; this is ${process.versions.node}. npm ci installs one.\n`)
  process.exit(78)
}
process.umask(0o077)
// No key that somebody sends can reach the prototype of everything.
Reflect.deleteProperty(Object.prototype, '__proto__')
const { hastenImports } = await import('./starting/modules.ts')
hastenImports()
const { main } = await import('./main.ts')
await main()
