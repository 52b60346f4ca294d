import { type Asking, type Endpoint, fillPath } from '#shared/http/endpoint.ts'

type Question<E extends Endpoint> = {
  readonly url: string
  /** The address that the browser shows, where it is not the server's own. */
  readonly origin?: string | undefined
  readonly cookie: string
  readonly endpoint: E
  readonly asking: Asking<E>
}

/** Asks over real HTTP as the pages do. */
export async function ask<E extends Endpoint>({ url, origin = url, cookie, endpoint, asking }: Question<E>) {
  const { params, query, body, version } = asking as {
    params?: Record<string, string>
    query?: Record<string, unknown>
    body?: unknown
    version?: number
  }
  const wanted = Object.entries(query ?? {}).map(([name, value]) => [name, String(value)])
  const address = `${url}/api${fillPath(endpoint.path, params)}?${new URLSearchParams(wanted)}`
  const response = await fetch(address, {
    method: endpoint.method,
    headers: {
      origin,
      cookie,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await readBody(response), headers: response.headers }
}

/** What JSON says; a file as its bytes. */
async function readBody(response: Response) {
  if (!response.headers.get('content-type')?.includes('json')) return new Uint8Array(await response.arrayBuffer())
  return JSON.parse(await response.text())
}
