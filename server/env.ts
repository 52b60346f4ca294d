import * as z from 'zod'

const isOrigin = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && isBare(value)
const isBare = (value: string) => [new URL(value).origin, `${new URL(value).origin}/`].includes(value.toLowerCase())

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  RELAIS_DATA: z.string().default('data'),
  RELAIS_ORIGIN: z
    .string()
    .refine(isOrigin)
    .transform((value) => new URL(value).origin)
    .optional(),
  RELAIS_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})
export type Environment = z.infer<typeof Environment>

const wanted: Readonly<Record<string, string>> = {
  PORT: 'a number from 0 (any free port) to 65535',
  HOST: 'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
  RELAIS_DATA: 'a folder',
  RELAIS_ORIGIN: 'an address without a path, such as https://relais.example.be',
  RELAIS_LOG: 'silent, error, warn, info or debug',
}

/** What each variable does, as `npm start -- --help` prints it. */
export const environmentHelp = `  PORT           the port to listen on; 0 takes any free one (3000)
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
  const name = String(read.error.issues[0]?.path[0])
  return `${name}=${env[name]} is wrong: it must be ${wanted[name]}`
}
