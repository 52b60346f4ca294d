import { useSuspenseQueries } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { clocksApi } from '#client/clocks/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { requestsApi } from './api.ts'
import { DeskRequest } from './DeskRequest.tsx'
import { OpenRequest } from './OpenRequest.tsx'
import styles from './RequestView.module.css'
import { WaitingRequest } from './WaitingRequest.tsx'

type RequestViewProps = {
  readonly requestId: string
  /** What stands at the end of the header's first line. */
  readonly children?: ReactNode
}

/** A request for reading and working, on its own page or beside the list: it fits itself to the room that it has. */
export const RequestView = (props: RequestViewProps) => (
  <article className={styles.request}>
    <Suspense fallback={<WaitingRequest />}>
      <ReadRequest {...props} />
    </Suspense>
  </article>
)

function ReadRequest({ requestId, children }: RequestViewProps) {
  const worker = useWorker()
  const [{ data }] = useSuspenseQueries({
    queries: [requestsApi.read({ params: { requestId } }), requestsApi.colleagues({}), clocksApi.terms({})],
  })
  const Request = may(worker, 'requests.read') ? OpenRequest : DeskRequest
  return (
    <Request key={requestId} view={data}>
      {children}
    </Request>
  )
}
