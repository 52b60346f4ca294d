import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigationType, useParams } from 'react-router'
import { Boundary } from '#client/layout/Boundary.tsx'
import { NotFound } from '#client/layout/NotFound.tsx'
import { usePageTitle } from '#client/layout/usePageTitle.ts'
import { requestsApi } from './api.ts'
import { focusRequest } from './focusRequest.ts'
import { ListSteps } from './ListSteps.tsx'
import styles from './RequestView.module.css'
import { RequestView } from './RequestView.tsx'
import { WaitingRequest } from './WaitingRequest.tsx'

/** One request on a page of its own. */
export default function RequestPage() {
  const { requestId = '' } = useParams()
  const { error } = useQuery(requestsApi.read({ params: { requestId } }))
  if (error?.refusal === 'not-found') return <NotFound />
  return (
    <Boundary
      key={requestId}
      waiting={
        <article className={styles.request}>
          <WaitingRequest />
        </article>
      }
    >
      <NamedRequest requestId={requestId} />
    </Boundary>
  )
}

function NamedRequest({ requestId }: { readonly requestId: string }) {
  const { data } = useSuspenseQuery(requestsApi.read({ params: { requestId } }))
  usePageTitle(`${data.request.number} ${data.request.applicant}`)
  return (
    <RequestView requestId={requestId}>
      <ListSteps requestId={requestId} />
      <KeyboardHere />
    </RequestView>
  )
}

/** Whoever came from another page goes on by keyboard from the name, once it stands there, unless they have put it elsewhere meanwhile. */
function KeyboardHere() {
  const came = useNavigationType() !== 'POP'
  useEffect(() => {
    if (came && document.activeElement === document.body) focusRequest()
  }, [came])
  return null
}
