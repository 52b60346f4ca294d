import { CloseButton, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { Label } from '#shared/labels/label.ts'
import { may } from '#shared/people/permissions.ts'
import type { AidRequest } from '#shared/requests/contract.ts'
import { labelsApi } from './api.ts'
import { LabelMark } from './LabelMark.tsx'
import { LabelPicker } from './LabelPicker.tsx'
import styles from './RequestLabels.module.css'
import { useLabels } from './useLabels.ts'

type RequestLabelsProps = {
  readonly request: Pick<AidRequest, 'id' | 'version'> & { readonly labels: readonly string[] }
}

/** The labels of a request, each to be taken away, and the way to give others. */
export function RequestLabels({ request }: RequestLabelsProps) {
  const { labels: words } = useMessages()
  const works = may(useWorker(), 'requests.work')
  const labels = useLabels(request.labels)
  const giving = useMutation(labelsApi.give)
  const taking = useMutation(labelsApi.take)
  const [said, setSaid] = useState('')
  const picker = useRef<HTMLButtonElement>(null)
  if (!works && labels.length === 0) return null

  const give = ({ id, name }: Label) => {
    taking.reset()
    giving.mutate(
      { params: { requestId: request.id }, version: request.version, body: { labelId: id } },
      { onSuccess: () => setSaid(words.given(name)) },
    )
  }
  const take = ({ id, name }: Label) => {
    giving.reset()
    taking.mutate(
      { params: { requestId: request.id, labelId: id }, version: request.version },
      {
        onSuccess: () => {
          setSaid(words.taken(name))
          picker.current?.focus()
        },
      },
    )
  }
  return (
    <div className={styles.labels}>
      {labels.length > 0 && (
        <ul className={styles.given} aria-label={words.ofRequest}>
          {labels.map((label) => (
            <li key={label.id} className={styles.label} title={label.meaning}>
              <LabelMark label={label} />
              {works && (
                <CloseButton
                  size="sm"
                  aria-label={words.take(label.name)}
                  disabled={taking.isPending}
                  onClick={() => take(label)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {works && <LabelPicker ref={picker} given={request.labels} onGive={give} />}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <RefusalText error={giving.error ?? taking.error} />
    </div>
  )
}
