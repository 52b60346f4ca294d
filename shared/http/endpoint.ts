import type * as z from 'zod'
import type { Permission } from '#shared/people/permissions.ts'

/** One thing the server can be asked, as data: the route, its checks, the typed client and the tests derive from it. */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api`. */
  readonly path: string
  /** The permission asked for; `signed-in` for every colleague, `everyone` without a session. */
  readonly asks: Permission | 'signed-in' | 'everyone'
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** What the answer holds: a field that is not named here cannot leave the server. A file is sent as it is (`SentFile`). */
  readonly reply: z.ZodType
  /** What is left of the answer for a colleague without this permission. */
  readonly narrowed?: { readonly without: Permission; readonly reply: z.ZodType }
  /** The parameter that names whose version, the one that was seen, comes in `If-Match`: missing 428, stale 412. */
  readonly versioned?: string
}

export type Contract = Readonly<Record<string, Endpoint>>

/** The names of a path's parameters: `/requests/:requestId` has `requestId`. */
type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Params<E extends Endpoint> = [ParamNames<E['path']>] extends [never]
  ? unknown
  : { readonly params: Readonly<Record<ParamNames<E['path']>, string>> }

type Query<E extends Endpoint, Side extends 'input' | 'output'> = E extends { query: infer Q extends z.ZodType }
  ? Side extends 'input'
    ? { readonly query?: z.input<Q> }
    : { readonly query: z.output<Q> }
  : unknown

type Body<E extends Endpoint, Side extends 'input' | 'output'> = E extends { body: infer B extends z.ZodType }
  ? { readonly body: Side extends 'input' ? z.input<B> : z.output<B> }
  : unknown

type Version<E extends Endpoint> = E extends { versioned: string } ? { readonly version: number } : unknown

/** What a caller gives. */
export type Asking<E extends Endpoint> = Params<E> & Query<E, 'input'> & Body<E, 'input'> & Version<E>

/** What a handler receives: checked, with defaults filled in. */
export type Asked<E extends Endpoint> = Params<E> & Query<E, 'output'> & Body<E, 'output'> & Version<E>

/** What a handler gives back, and a caller receives. */
export type Reply<E extends Endpoint> = z.output<E['reply']>

/** The path below `/api` with its parameters filled in. */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
