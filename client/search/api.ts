import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '#client/http/ask.ts'
import type { Refused } from '#shared/refusals.ts'
import { type Found, search } from '#shared/search/contract.ts'

/** How long what was found is taken as it is, and how long it is remembered, in milliseconds. */
const fresh = 10_000
const remembered = 60_000

/** What these words find. What the words before found stays in sight until the answer is there; a question no longer wanted is called off. */
export const finding = (words: string) =>
  queryOptions<Found, Refused>({
    queryKey: ['search', search.find.path, words],
    queryFn: ({ signal }) => ask(search.find, { body: { words }, signal }),
    placeholderData: keepPreviousData,
    // Without a connection it says so, instead of waiting for one.
    networkMode: 'always',
    staleTime: fresh,
    gcTime: remembered,
  })
