import { useMutationState } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusalText } from '#client/layout/RefusalText.tsx'

/** What putting a claim back is known by, before the id of its request. */
export const putBackKey = 'putBack'

/** Why a claim was not put back: said also once the button is gone, because its holder was quicker. */
export function PutBackRefused({ requestId }: { readonly requestId?: string }) {
  const [since] = useState(() => Date.now())
  const last = useMutationState({
    filters: { mutationKey: [putBackKey, ...(requestId === undefined ? [] : [requestId])] },
    select: ({ state }) => state,
  }).at(-1)
  return <RefusalText error={last !== undefined && last.submittedAt >= since ? last.error : null} />
}
