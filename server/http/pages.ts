import { randomBytes } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type RequestHandler, Router } from 'express'
import { pagePolicy } from './security.ts'

const kinds: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The names of the files in `assets` change with their content. */
const forEver = 'public, max-age=31536000, immutable'

type Asset = { readonly kind: string; readonly plain: Buffer; readonly packed: Buffer | null }

/** The built client from memory: its files, packed with brotli where the browser takes it, and the one page for every other address. */
export function servePages(folder: string): Router {
  const shell = readFileSync(join(folder, 'index.html'), 'utf8')
  const assets = new Map(
    globSync('**/*.*', { cwd: folder })
      .filter(isAsset)
      .map((path) => [`/${path}`, load(folder, path)]),
  )
  const router = Router()
  router.use(sendAsset(assets))
  router.get(/^\/(?!(api|assets)(\/|$))/, (_req, res) => {
    const nonce = randomBytes(16).toString('base64')
    res.setHeader('content-security-policy', pagePolicy(nonce))
    res.setHeader('cache-control', 'no-store')
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(shell.replaceAll('RELAIS_NONCE', nonce))
  })
  return router
}

const isAsset = (path: string) => extname(path) in kinds

function load(folder: string, path: string): Asset {
  const packed = join(folder, `${path}.br`)
  return {
    kind: kinds[extname(path)] ?? 'application/octet-stream',
    plain: readFileSync(join(folder, path)),
    packed: existsSync(packed) ? readFileSync(packed) : null,
  }
}

const sendAsset =
  (assets: ReadonlyMap<string, Asset>): RequestHandler =>
  (req, res, next) => {
    const asset = assets.get(req.path)
    if (!asset || (req.method !== 'GET' && req.method !== 'HEAD')) return next()
    const packed = asset.packed !== null && /\bbr\b/.test(req.headers['accept-encoding'] ?? '')
    if (packed) res.setHeader('content-encoding', 'br')
    res.setHeader('vary', 'accept-encoding')
    res.setHeader('cache-control', req.path.startsWith('/assets/') ? forEver : 'no-cache')
    res.setHeader('content-type', asset.kind)
    res.end(packed ? asset.packed : asset.plain)
  }
