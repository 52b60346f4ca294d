import type { Endpoint } from '#shared/http/endpoint.ts'
import { rowsHeader } from '#shared/http/sentFile.ts'
import { Refused } from '#shared/refusals.ts'
import { send, type Wire } from './ask.ts'

type Receiving = {
  readonly signal: AbortSignal
  /** How many rows are there, of how many. */
  readonly onRows: (rows: number, total: number) => void
}

/** A table as it came, whole: one that stops half way is refused. */
export async function receiveTable(endpoint: Endpoint, asking: Wire, { signal, onRows }: Receiving) {
  const response = await send(endpoint, { ...asking, signal })
  const total = Number(response.headers.get(rowsHeader))
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let lines = 0
  onRows(0, total)
  try {
    for await (const piece of piecesOf(response)) {
      pieces.push(piece)
      lines += piece.reduce((found, byte) => (byte === lineFeed ? found + 1 : found), 0)
      onRows(Math.min(Math.max(lines - 1, 0), total), total)
    }
  } catch {
    throw new Refused('unreachable')
  }
  const type = response.headers.get('content-type') ?? ''
  return { name: nameOf(response), total, content: new Blob(pieces, { type }) }
}

const lineFeed = 10

async function* piecesOf({ body }: Response) {
  const reader = body?.getReader()
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) return
    yield piece.value
  }
}

/** The name that the server gave: `attachment; filename*=UTF-8''demandes-2026-03-02.csv`. */
const nameOf = ({ headers }: Response) =>
  decodeURIComponent(headers.get('content-disposition')?.split("''").at(-1) ?? '')
