import { queryOptions } from '@tanstack/react-query'
import type { Asking, Endpoint, Reply } from '#shared/http/endpoint.ts'
import type { Refused } from '#shared/refusals.ts'
import { ask, type Wire } from './ask.ts'
import { inTurn } from './inTurn.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Refused
  }
}

/** An endpoint that reads, as a query: its key is the room, its path and what is asked. */
export const reading =
  <E extends Endpoint>(room: string, endpoint: E) =>
  (asking: Asking<E> & Wire) =>
    queryOptions<Reply<E>, Refused>({
      queryKey: [room, endpoint.path, asking],
      queryFn: () => ask(endpoint, asking),
    })

/** An endpoint that changes something, as a mutation. */
export const changing = <E extends Endpoint>(endpoint: E) => ({
  mutationFn: (asking: Asking<E> & Wire): Promise<Reply<E>> => inTurn(endpoint, asking, (now) => ask(endpoint, now)),
})
