import { type Asking, type Endpoint, fillPath, type Reply } from '#shared/http/endpoint.ts'
import { unattendedHeader } from '#shared/http/unattended.ts'
import { type Refusal, type RefusalDetails, Refused, refusals } from '#shared/refusals.ts'
import { isAttended } from './attendance.ts'

/** What travels of a question, whatever the endpoint. */
export type Wire = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: unknown
  readonly body?: unknown
  readonly version?: number
  /** Goes out also while the page is being closed. */
  readonly keepalive?: true
  /** Calls the question off. */
  readonly signal?: AbortSignal
}

/** Asks the server; throws the `Refused` that it answered, or `unreachable` when it did not answer. */
export async function ask<E extends Endpoint>(endpoint: E, asking: Asking<E> & Wire): Promise<Reply<E>> {
  const response = await send(endpoint, asking)
  return response.json()
}

/** The same, with the answer as it comes. */
export async function send(endpoint: Endpoint, asking: Wire): Promise<Response> {
  const { params, query, body, version, keepalive, signal } = asking
  const response = await fetch(`/api${fillPath(endpoint.path, params)}${queryText(query)}`, {
    method: endpoint.method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(!isAttended() && { [unattendedHeader]: 'yes' }),
    },
    ...(keepalive && { keepalive }),
    ...(signal && { signal }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refused('unreachable')
  })
  if (!response.ok) throw refusedBy(await response.json().catch(() => ({})))
  return response
}

function queryText(query: unknown): string {
  if (typeof query !== 'object' || query === null) return ''
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

function refusedBy({ refusal, ...details }: RefusalDetails & { readonly refusal?: string }): Refused {
  return new Refused(isRefusal(refusal) ? refusal : 'unexpected', details)
}

const isRefusal = (word: string | undefined): word is Refusal => word !== undefined && Object.hasOwn(refusals, word)
