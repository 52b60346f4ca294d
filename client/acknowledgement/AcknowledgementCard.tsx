import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import styles from './AcknowledgementCard.module.css'
import { acknowledgementApi } from './api.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { GiveForm } from './GiveForm.tsx'
import { Given } from './Given.tsx'
import { letterAddress } from './letterTab.ts'
import { NotGiven } from './NotGiven.tsx'

type AcknowledgementCardProps = { readonly view: ShownRequest }

/** Whether the receipt was acknowledged: a quiet line once it was, and before that what must be done today. Its key does it, or prints it again. */
export function AcknowledgementCard({ view }: AcknowledgementCardProps) {
  const { acknowledgement } = useMessages()
  const { id, acknowledgedOn } = view.request
  const { data } = useQuery(acknowledgementApi.show({ params: { requestId: id } }))
  const [open, setOpen] = useState<'give' | 'correct' | null>(null)
  const place = useRef<HTMLElement>(null)
  const isGiven = acknowledgedOn !== null
  const close = () => setOpen(null)
  const done = () => {
    close()
    place.current?.focus({ preventScroll: true })
  }
  useShortcut('acknowledge', () => {
    if (!isGiven) setOpen('give')
    else if (data?.given?.letterId) window.open(letterAddress(data.given.letterId), '_blank')
  })
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.card}
      data-given={isGiven || undefined}
      aria-label={acknowledgement.title}
    >
      {isGiven ? (
        <Given on={acknowledgedOn} given={data?.given ?? null} onCorrect={() => setOpen('correct')} />
      ) : (
        <NotGiven view={view} shown={data} onOther={() => setOpen('give')} onDone={done} />
      )}
      {open === 'give' && data && !isGiven && <GiveForm view={view} shown={data} onClose={close} onDone={done} />}
      {open === 'correct' && data?.given && (
        <CorrectForm view={view} given={data.given} onClose={close} onDone={done} />
      )}
    </section>
  )
}
