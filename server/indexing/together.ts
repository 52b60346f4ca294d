import { setImmediate } from 'node:timers/promises'
import type { Office } from '#server/office.ts'
import { indexPortion } from './indexing.ts'

/** Of each office the portion that has not begun yet, and the last that has. */
const waiting = new WeakMap<Office, Promise<boolean>>()
const begun = new WeakMap<Office, Promise<boolean>>()

/**
 * Indexes the next portion, once for all who ask before it begins; whether there may be more. One that is under way may
 * not know of what was written a moment ago, so whoever comes then shares the one after it.
 */
export function indexTogether(office: Office): Promise<boolean> {
  const next = waiting.get(office) ?? beginAfter(office, begun.get(office))
  waiting.set(office, next)
  return next
}

async function beginAfter(office: Office, before: Promise<boolean> | undefined): Promise<boolean> {
  // Whoever waited for that one hears that it failed.
  await before?.catch(() => false)
  await setImmediate()
  const portion = indexPortion(office)
  begun.set(office, portion)
  waiting.delete(office)
  return portion
}
