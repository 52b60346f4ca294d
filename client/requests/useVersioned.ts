import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refused } from '#shared/refusals.ts'
import type { ShownRequest } from './api.ts'

type Sent<Body> = { readonly seen: ShownRequest; readonly body: Body }
type Send<Body> = (version: number, body: Body) => Promise<unknown>

/**
 * Sends a change over the version that was on the screen when the worker began. When a colleague was quicker, `stale`
 * is what the worker had seen; sending once more then goes over what is shown now.
 */
export function useVersioned<Body>(view: ShownRequest, send: Send<Body>) {
  const [begun] = useState(view)
  const sending = useMutation<unknown, Refused, Sent<Body>>({
    mutationFn: ({ seen, body }) => send(seen.request.version, body),
  })
  const stale = sending.error?.refusal === 'request-changed-meanwhile' ? (sending.variables?.seen ?? null) : null
  return {
    stale,
    isSending: sending.isPending,
    /** Any no but a stale version. */
    refused: stale === null ? sending.error : null,
    send: (body: Body, after: { readonly onTaken: () => void; readonly onRefused?: (error: Refused) => void }) =>
      sending.mutate(
        { seen: stale === null ? begun : view, body },
        {
          onSuccess: after.onTaken,
          onError: (error) => error.refusal !== 'request-changed-meanwhile' && after.onRefused?.(error),
        },
      ),
  }
}
