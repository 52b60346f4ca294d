import * as z from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  RELAIS_DATA: z.string().min(1).default('data'),
  RELAIS_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  RELAIS_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})
export type Environment = z.infer<typeof Environment>

/** What each variable does, as `npm start -- --help` prints it. */
export const environmentHelp = `PORT           the port to listen on (3000)
HOST           the address to listen on (127.0.0.1: this machine only; 0.0.0.0: the whole network)
RELAIS_DATA    the folder of the office's database (data)
RELAIS_ORIGIN  the address that browsers use, such as https://relais.example.be; https makes the cookie Secure
RELAIS_LOG     silent, error, warn, info or debug (warn)`

/** The environment, or the one line that says which variable is wrong. A misspelt RELAIS_ variable is wrong too. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment | string {
  const stranger = Object.keys(env).find((name) => name.startsWith('RELAIS_') && !(name in Environment.shape))
  if (stranger) return `${stranger} is not a variable of Relais; npm start -- --help lists them`
  const known = Object.keys(Environment.shape).map((name) => [name, env[name] === '' ? undefined : env[name]])
  const read = Environment.safeParse(Object.fromEntries(known))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const name = String(issue?.path[0])
  return `${name}=${env[name]} is wrong: ${issue?.message}`
}
