import { type Request, Router } from 'express'
import type * as z from 'zod'
import type { Office } from '#server/office.ts'
import { findWorkerOfCookie, workerOfCookie } from '#server/session/sessions.ts'
import type { Asked, Contract, Endpoint, Reply } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { unattendedHeader } from '#shared/http/unattended.ts'
import { may } from '#shared/people/permissions.ts'
import { type Fault, Refused } from '#shared/refusals.ts'
import type { Me } from '#shared/session/contract.ts'
import { sendFile } from './sendFile.ts'
import { type Visitor, visitorOf } from './visitor.ts'

type Call<E extends Endpoint> = Asked<E> & {
  readonly office: Office
  readonly visitor: Visitor
} & (E['asks'] extends 'everyone' ? { readonly worker: Me | null } : { readonly worker: Me })

/** The same, where nothing may be changed: what storage gives can be answered as it is. */
type Unchanging<Value> = Value extends readonly (infer One)[]
  ? readonly Unchanging<One>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Unchanging<Value[Name]> }
    : Value

type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (call: Call<C[Name]>) => Promise<Unchanging<Reply<C[Name]>>>
}

/** Binds a contract to its handlers: each endpoint has one, or this does not compile. */
export function serve<C extends Contract>(contract: C, handlers: Handlers<C>): (office: Office) => Router {
  return (office) => {
    const router = Router()
    for (const [name, endpoint] of Object.entries(contract)) {
      const handle = handlers[name] as unknown as (call: object) => Promise<unknown>
      router[methodOf(endpoint)](endpoint.path, async (req, res) => {
        const worker = await admit(office, endpoint, req)
        const asked = understand(endpoint, req)
        const reply = await handle({ ...asked, worker, office, visitor: visitorOf(office, req, res) })
        if (endpoint.reply === SentFile) return sendFile(res, SentFile.parse(reply))
        res.setHeader('content-type', 'application/json; charset=utf-8')
        res.end(JSON.stringify(schemaFor(endpoint, worker).parse(reply)))
      })
    }
    return router
  }
}

const methodOf = (endpoint: Endpoint) => endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'

/** The reply schema is the presenter: what it does not name cannot leave the server. */
function schemaFor({ reply, narrowed }: Endpoint, worker: Me | null): z.ZodType {
  if (!narrowed) return reply
  return worker && may(worker, narrowed.without) ? reply : narrowed.reply
}

async function admit(office: Office, { asks }: Endpoint, { headers }: Request): Promise<Me | null> {
  const look = headers[unattendedHeader] === undefined ? workerOfCookie : findWorkerOfCookie
  const worker = await look(office, headers.cookie)
  if (asks === 'everyone') return worker
  if (!worker) throw new Refused('session-needed')
  if (asks !== 'signed-in' && !may(worker, asks)) throw new Refused('permission-missing')
  return worker
}

function understand(endpoint: Endpoint, req: Request) {
  const query = endpoint.query?.safeParse(req.query)
  const body = endpoint.body?.safeParse(req.body)
  const errors = [...faultsOf(query), ...faultsOf(body)]
  if (errors.length > 0) throw new Refused('input-not-understood', { errors })
  return {
    params: req.params,
    query: query?.data,
    body: body?.data,
    ...(endpoint.versioned && { version: versionSeen(req) }),
  }
}

function versionSeen(req: Request): number {
  const seen = /^"?(\d{1,9})"?$/.exec(req.headers['if-match'] ?? '')
  if (!seen) throw new Refused('version-missing')
  return Number(seen[1])
}

/** What is wrong, each by its path: `urgencyReason`, `aidTypes.0`. */
function faultsOf(parsed: z.ZodSafeParseResult<unknown> | undefined): readonly Fault[] {
  if (parsed === undefined || parsed.success) return []
  return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message }))
}
