import type { RequestHandler } from 'express'
import { Refused } from '#shared/refusals.ts'

/** Refuses what another site makes a browser send: only our own pages may change anything, and only with JSON. */
export const refuseCrossSite: RequestHandler = (req, _res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  if (!fromOurPages(req.headers) || (hasBody(req.headers) && !req.is('application/json')))
    throw new Refused('cross-site')
  next()
}

type Headers = Parameters<RequestHandler>[0]['headers']

function fromOurPages({ origin, host, 'sec-fetch-site': site }: Headers): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}

const hasBody = (headers: Headers) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
