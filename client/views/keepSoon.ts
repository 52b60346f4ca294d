import { ask } from '#client/http/ask.ts'
import { queryClient } from '#client/http/queryClient.ts'
import type { QueueList } from '#shared/queue/contract.ts'
import type { ListLayout } from '#shared/queue/layout.ts'
import { views } from '#shared/views/contract.ts'

/** Who sizes a column takes many small steps, in milliseconds. */
const patience = 400

const waiting = new Map<QueueList, ListLayout | null>()
let soon: ReturnType<typeof setTimeout> | undefined

/**
 * Keeps on the account how the list is wanted, a moment after the last change or as the page is left; null forgets it. The
 * address says it already: where it cannot be kept, nothing is lost but for the next time.
 */
export function keepSoon(list: QueueList, layout: ListLayout | null): void {
  waiting.set(list, layout)
  clearTimeout(soon)
  soon = setTimeout(keepAll, patience)
  addEventListener('pagehide', keepAll, { once: true })
}

function keepAll() {
  for (const [list, layout] of waiting)
    ask(views.keepLayout, { params: { list }, body: { layout }, keepalive: true }).then(
      () => queryClient.invalidateQueries({ queryKey: ['layouts'] }),
      () => null,
    )
  waiting.clear()
}
