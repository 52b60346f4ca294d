import { MutationCache, QueryClient } from '@tanstack/react-query'

/** The server's state. News and our own changes make it stale; nothing is written into it by hand. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => error.refusal === 'unreachable' && failures < 2, staleTime: 60_000 },
  },
  mutationCache: new MutationCache({ onSettled: () => queryClient.invalidateQueries() }),
})
