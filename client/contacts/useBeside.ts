import { useMutation } from '@tanstack/react-query'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Refused } from '#shared/refusals.ts'

/**
 * Sends something that stands beside a request, over the version that is shown: when a colleague was quicker it is
 * refused, the page shows what changed, and sending once more goes over that.
 */
export const useBeside = <Body, Sent>(view: ShownRequest, send: (version: number, body: Body) => Promise<Sent>) =>
  useMutation<Sent, Refused, Body>({ mutationFn: (body) => send(view.request.version, body) })
