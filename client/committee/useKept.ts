import { useState } from 'react'
import type * as z from 'zod'
import { useWorker } from '#client/session/useWorker.ts'

/**
 * What is being filled in under this name: it outlives its form, its tab of the request and a reload, and is gone once
 * it is sent or its author signs out. Null while nothing is.
 */
export function useKept<Value>(name: string, schema: z.ZodType<Value>) {
  const key = `relais-draft-${useWorker().id}-${name}`
  const [value, setValue] = useState(() => kept(key, schema))
  const keep = (next: Value | null) => {
    if (next === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(next))
    setValue(next)
  }
  return [value, keep] as const
}

function kept<Value>(key: string, schema: z.ZodType<Value>): Value | null {
  const found = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
  return found.success ? found.data : null
}
