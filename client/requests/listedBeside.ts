import * as z from 'zod'
import { readView } from '#client/queue/readView.ts'

/** What a list gives the page that it opens: its own address. */
const OpenedFrom = z.object({ list: z.string().startsWith('/queue') })

/** The address of the list that the request was opened from; the plain list where none is known. */
export function listAddress(state: unknown): string {
  const opened = OpenedFrom.safeParse(state)
  return opened.success ? opened.data.list : '/queue'
}

/** What that list shows. */
export const viewOf = (address: string) => readView(new URLSearchParams(address.split('?')[1] ?? ''))

/** The requests before and after this one in the list; null where it has none, or is not in the list. */
export function neighbours(ids: readonly string[], requestId: string) {
  const place = ids.indexOf(requestId)
  return { previous: ids[place - 1] ?? null, next: place === -1 ? null : (ids[place + 1] ?? null) }
}
