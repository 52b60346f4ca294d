import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Refused } from '#shared/refusals.ts'

/** The server's state. News and our own changes make it stale; nothing is written into it by hand. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network too a change is tried, so that its form says what became of it.
    mutations: { networkMode: 'always' },
    queries: { retry: (failures, error) => error.refusal === 'unreachable' && failures < 2, staleTime: 60_000 },
  },
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd, onSettled }),
})

/** A change has ended when the page shows what is true now; where no server answers, that cannot be waited for. */
function onSettled(_: unknown, error: Refused | null) {
  const shown = queryClient.invalidateQueries()
  return error?.refusal === 'unreachable' ? undefined : shown
}

/** Where an answer says that the session has ended, the page asks who is signed in. */
function noticeEnd({ refusal }: Refused) {
  if (refusal === 'session-needed') queryClient.invalidateQueries({ queryKey: ['session'] })
}
