import { createContext, use } from 'react'
import type { Me } from '#shared/session/contract.ts'

export const WorkerContext = createContext<Me | null>(null)

/** The colleague who is signed in. */
export function useWorker(): Me {
  const worker = use(WorkerContext)
  if (!worker) throw new Error('useWorker needs somebody who is signed in')
  return worker
}
