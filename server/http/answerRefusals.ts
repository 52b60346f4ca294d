import type { ErrorRequestHandler, Response } from 'express'
import { describeError } from '#server/describeError.ts'
import type { Office } from '#server/office.ts'
import { type Refusal, type RefusalDetails, Refused, refusals } from '#shared/refusals.ts'

/** The one error handler: a refusal becomes an RFC 9457 problem; anything else is a bug, logged without what was sent. */
export const answerRefusals =
  (office: Office): ErrorRequestHandler =>
  (error, req, res, _next) => {
    if (res.headersSent) return res.destroy()
    const refused = asRefused(error)
    if (refused) return answerProblem(res, refused.refusal, refused.details)
    const details = { method: req.method, route: req.route?.path, error: describeError(error) }
    office.log.error(details, 'unexpected error')
    answerProblem(res, 'unexpected')
  }

/** Sends the refusal as `application/problem+json`; `refusal` is the word that the page translates. */
function answerProblem(res: Response, refusal: Refusal, details: RefusalDetails = {}): void {
  const status = refusals[refusal]
  if (details.retryAfterSeconds !== undefined) res.setHeader('retry-after', String(details.retryAfterSeconds))
  res.status(status).setHeader('content-type', 'application/problem+json; charset=utf-8')
  res.end(JSON.stringify({ type: `about:blank#${refusal}`, title: refusal, status, refusal, ...details }))
}

/** The refusal in an error of ours, of Express, of its body parser, or of the database. */
function asRefused(error: unknown): Refused | null {
  if (error instanceof Refused) return error
  if (!(error instanceof Error)) return null
  if (error instanceof URIError) return new Refused('not-found')
  if (told(error, 'code') === 'SQLITE_FULL' || told(error, 'code') === 'ENOSPC') return new Refused('disk-full')
  const status = Number(told(error, 'status'))
  if (status === 413) return new Refused('too-large')
  if (status >= 400 && status < 500) return new Refused('not-json')
  return asRefused(error.cause)
}

const told = (error: object, name: string): unknown => Reflect.get(error, name)
