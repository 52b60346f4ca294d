import type { RequestHandler } from 'express'
import { Refused } from '#shared/refusals.ts'

/** Refuses what another site makes a browser send: only the pages at our own address may change anything, and only with JSON. */
export const refuseCrossSite =
  (ours: string): RequestHandler =>
  (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    if (!isFromOurPages(req.headers, ours) || (hasBody(req.headers) && !req.is('application/json')))
      throw new Refused('cross-site')
    next()
  }

type Headers = Parameters<RequestHandler>[0]['headers']

function isFromOurPages({ origin, host, 'sec-fetch-site': site }: Headers, ours: string): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined || !URL.canParse(origin)) return false
  // On the machine itself the port may be any; an address over https is one.
  return ours.startsWith('https:') ? origin === ours : new URL(origin).host === host
}

const hasBody = (headers: Headers) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
