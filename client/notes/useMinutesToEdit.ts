import { useEffect, useState } from 'react'
import type { Instant } from '#shared/calendar/days.ts'
import { editMinutes } from '#shared/notes/contract.ts'
import { refusalToEdit } from '#shared/notes/editing.ts'

type Written = { readonly authorId: string; readonly at: Instant }

/** For how many minutes this worker may still change the note; 0 when not, or no more. */
export function useMinutesToEdit({ authorId, at }: Written, worker: { readonly id: string }): number {
  const [now, setNow] = useState(() => Date.now())
  const left = refusalToEdit({ authorId, writtenAt: at }, worker, new Date(now).toISOString()) === null
  useEffect(() => {
    if (!left) return
    const watch = setInterval(() => setNow(Date.now()), 15_000)
    return () => clearInterval(watch)
  }, [left])
  return left ? Math.max(1, Math.ceil(editMinutes - (now - Date.parse(at)) / 60_000)) : 0
}
