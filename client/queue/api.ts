import { reading } from '#client/http/connect.ts'
import { office } from '#shared/office/contract.ts'
import { queue } from '#shared/queue/contract.ts'

export const queueApi = {
  list: reading('queue', queue.list),
  /** In a room of its own: the counts follow every change at once, the list does not jump under its reader. */
  counts: reading('counts', queue.counts),
}

export const colleaguesApi = { list: reading('office', office.colleagues) }
