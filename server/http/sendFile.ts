import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { rowsHeader, type SentFile } from '#shared/http/sentFile.ts'

/** Sends the file, to be opened in the browser where it is a PDF and kept otherwise; nothing in it may run. */
export async function sendFile(res: Response, { name, type, rows, content }: SentFile): Promise<void> {
  const place = type === 'application/pdf' ? 'inline' : 'attachment'
  res.setHeader('content-type', type)
  res.setHeader('content-disposition', `${place}; filename*=UTF-8''${encodeURIComponent(name)}`)
  if (rows !== undefined) res.setHeader(rowsHeader, String(rows))
  if (content instanceof Uint8Array) {
    res.setHeader('content-length', content.byteLength)
    res.end(content)
    return
  }
  await pipeline(Readable.from(content), res)
}
