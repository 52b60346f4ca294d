import type { Instant } from '#shared/calendar/days.ts'
import type { Fault } from '#shared/refusals.ts'
import { isInFuture } from './filing.ts'
import { Message } from './record.ts'

/** A message that was read, or why it could not be: every fault by its path (`need.story.value`). */
export type Reading =
  | { readonly message: Message }
  | { readonly refusal: 'not-json' | 'input-not-understood'; readonly faults: readonly Fault[] }

/** Reads a message as it came; whoever says that it was sent after `now` is not believed. */
export function readMessage(body: Uint8Array, now: Instant): Reading {
  const sent = parseJson(body)
  if (sent === undefined) return { refusal: 'not-json', faults: [{ path: '', reason: 'not JSON in UTF-8' }] }
  if (isDeep(sent, deepest)) return refused([{ path: '', reason: `nested more than ${deepest} levels deep` }])
  const read = Message.safeParse(sent)
  if (!read.success) return refused(read.error.issues.slice(0, mostFaults).map(faultOf))
  if (isInFuture(read.data.technical.submittedAt, now)) return refused([futureFault('technical.submittedAt')])
  return { message: read.data }
}

/** What the bytes say as JSON; undefined when they are none. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

export const futureFault = (path: string): Fault => ({ path, reason: 'lies in the future' })

/** Whether a value holds others within others for more than so many levels. */
export function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1))
}

const refused = (faults: readonly Fault[]): Reading => ({ refusal: 'input-not-understood', faults })

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }
const faultOf = ({ path, message }: Issue): Fault => ({ path: path.map(String).join('.'), reason: message })

/** No form is nested deeper; storing what is would exhaust the stack. */
export const deepest = 32
const mostFaults = 100
