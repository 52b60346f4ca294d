import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ownVersion } from '#client/http/inTurn.ts'
import type { Refused } from '#shared/refusals.ts'
import type { ShownRequest } from './api.ts'

type Sent<Body> = { readonly seen: ShownRequest; readonly body: Body }
type Send<Body> = (version: number, body: Body) => Promise<unknown>

/** In milliseconds: nobody has read in less what a colleague changed. */
const timeToRead = 1_000

/**
 * Sends a change over the version that was on the screen when the worker began. When a colleague was quicker, `stale`
 * is what the worker had seen: the form says so as soon as it is known, and what is sent once that could be read goes over what is shown now.
 */
export function useVersioned<Body>(view: ShownRequest, send: Send<Body>) {
  const [begun] = useState(view)
  const sending = useMutation<unknown, Refused, Sent<Body>>({
    mutationFn: ({ seen, body }) => send(seen.request.version, body),
  })
  const refusedAsStale = sending.error?.refusal === 'request-changed-meanwhile'
  const mine = ownVersion(begun.request.id, begun.request.version)
  const changed = view.request.version > mine && !sending.isPending && !sending.isSuccess
  const stale = refusedAsStale ? (sending.variables?.seen ?? null) : changed ? begun : null
  const isStale = stale !== null
  const toldAt = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    toldAt.current = isStale ? performance.now() : Number.POSITIVE_INFINITY
  }, [isStale])
  const couldBeRead = () => refusedAsStale || performance.now() - toldAt.current >= timeToRead
  return {
    stale,
    isSending: sending.isPending,
    /** Any no but a stale version. */
    refused: refusedAsStale ? null : sending.error,
    send: (body: Body, after: { readonly onTaken: () => void; readonly onRefused?: (error: Refused) => void }) =>
      sending.mutate(
        { seen: couldBeRead() ? view : begun, body },
        {
          onSuccess: after.onTaken,
          onError: (error) => error.refusal !== 'request-changed-meanwhile' && after.onRefused?.(error),
        },
      ),
  }
}
