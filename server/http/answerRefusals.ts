import type { ErrorRequestHandler, Response } from 'express'
import type { Office } from '#server/office.ts'
import { type Refusal, type RefusalDetails, Refused, refusals } from '#shared/refusals.ts'

/** The one error handler: a refusal becomes an RFC 9457 problem; anything else is a bug, logged without what was sent. */
export const answerRefusals =
  (office: Office): ErrorRequestHandler =>
  (error, req, res, _next) => {
    if (res.headersSent) return res.destroy()
    const refused = asRefused(error)
    if (refused) return answerProblem(res, refused.refusal, refused.details)
    office.log.error({ method: req.method, route: req.route?.path, error: describe(error) }, 'unexpected error')
    answerProblem(res, 'unexpected')
  }

/** Sends the refusal as `application/problem+json`; `refusal` is the word that the page translates. */
export function answerProblem(res: Response, refusal: Refusal, details: RefusalDetails = {}): void {
  const status = refusals[refusal]
  if (details.retryAfterSeconds !== undefined) res.setHeader('retry-after', String(details.retryAfterSeconds))
  res.status(status).setHeader('content-type', 'application/problem+json; charset=utf-8')
  res.end(JSON.stringify({ type: `about:blank#${refusal}`, title: refusal, status, refusal, ...details }))
}

function asRefused(error: unknown): Refused | null {
  if (error instanceof Refused) return error
  const { type, code } = (error ?? {}) as { type?: unknown; code?: unknown }
  if (type === 'entity.too.large') return new Refused('too-large')
  if (type === 'entity.parse.failed' || type === 'encoding.unsupported' || type === 'charset.unsupported')
    return new Refused('not-json')
  if (error instanceof URIError) return new Refused('not-found')
  if (code === 'SQLITE_FULL') return new Refused('disk-full')
  return null
}

/** The error without the values that it may quote. */
const describe = (error: unknown) =>
  error instanceof Error ? { name: error.name, stack: error.stack?.split('\n').slice(1).join('\n') } : typeof error
