import { Alert } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { openDaysSince } from '#shared/calendar/openDays.ts'
import type { Reply } from '#shared/http/endpoint.ts'
import { may } from '#shared/people/permissions.ts'
import type { requests } from '#shared/requests/contract.ts'
import { restApi } from './api.ts'
import { KeepButton } from './KeepButton.tsx'
import { PutBackButton } from './PutBackButton.tsx'
import { PutBackRefused } from './PutBackRefused.tsx'
import styles from './RestNotice.module.css'

type RestNoticeProps = { readonly view: Pick<Reply<typeof requests.read>, 'request' | 'holderName'> }

/** On a request that its holder left lying: said to the holder, and from some day on to who hands out, who can put it back. */
export function RestNotice({ view: { request, holderName } }: RestNoticeProps) {
  const { today: words } = useMessages()
  const worker = useWorker()
  const today = useToday()
  const { id: requestId, applicant, version, holderId, touchedOn } = request
  const isMine = holderId === worker.id
  const concerns = isMine || (holderId !== null && may(worker, 'requests.assign'))
  const { data } = useQuery({ ...restApi.show({ params: { requestId } }), enabled: concerns && touchedOn < today })
  const rest = concerns ? data?.rest : null
  const isShown = rest && (isMine || rest.resting !== 'ask')
  const openDays = rest ? openDaysSince(rest.since, today) : 0
  return (
    <>
      {isShown && (
        <Alert role="note" color="orange" variant="outline" icon={<IconHourglass aria-hidden />}>
          {isMine ? words.why.rest(openDays) : words.why.resting(holderName ?? '', openDays)}
          <div className={styles.buttons}>
            {isMine && <KeepButton requestId={requestId} applicant={applicant} />}
            {!isMine && rest.resting === 'release' && (
              <PutBackButton requestId={requestId} applicant={applicant} version={version} />
            )}
          </div>
        </Alert>
      )}
      <PutBackRefused requestId={requestId} />
    </>
  )
}
