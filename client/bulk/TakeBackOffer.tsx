import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { refusalText } from '#client/layout/refusalText.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { allowedFor, offeredFor } from '#shared/bulk/takingBack.ts'
import { bulkApi } from './api.ts'
import styles from './TakeBackOffer.module.css'
import { useCountdown } from './useCountdown.ts'
import type { Done } from './useLastDone.ts'

type TakeBackOfferProps = { readonly done: Done; readonly onEnd: () => void }

/** What was just done, and the button that takes it back: for ten seconds, which stand still while it is pointed at or has the focus. */
export function TakeBackOffer({ done, onEnd }: TakeBackOfferProps) {
  const messages = useMessages()
  const { acts, takeBack: words } = messages.bulk
  const { id: requestId, number, takeBack } = done
  const [held, setHeld] = useState(false)
  const region = useRef<HTMLElement>(null)
  const taking = useMutation(bulkApi.takeBack)
  const left = useCountdown({
    seconds: offeredFor,
    atMost: allowedFor.click - 5,
    standsStill: held || taking.isPending,
    onEnd: () => {
      leave(region.current)
      onEnd()
    },
  })
  const offers = taking.isIdle || taking.isPending
  const takeItBack = () => {
    if (!taking.isIdle) return
    leave(region.current)
    taking.mutate({ params: { requestId }, body: { entryId: takeBack.entryId } })
  }
  useShortcut('takeBack', takeItBack)

  const said = taking.isSuccess ? words.takenBack(number) : words.done(number, acts[takeBack.act])
  return (
    <aside
      ref={region}
      className={styles.offer}
      aria-label={words.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      data-take-back
      data-frame
    >
      <p role="status">{taking.error ? refusalText(taking.error, messages) : said}</p>
      {offers && (
        <Button
          variant="light"
          size="xs"
          flex="none"
          loading={taking.isPending}
          leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
          onClick={takeItBack}
        >
          {words.verb}
          <span className={styles.left} aria-hidden>
            {words.left(left)}
          </span>
        </Button>
      )}
    </aside>
  )
}

/** The button is gone once it was used: the keyboard goes on from the page. */
function leave(region: HTMLElement | null) {
  if (region?.contains(document.activeElement)) document.getElementById('content')?.focus({ preventScroll: true })
}
