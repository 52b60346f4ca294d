import { Button } from '@mantine/core'
import { IconHandGrab } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { ariaKeys } from '#shared/shortcuts/keyPressed.ts'
import styles from './TakeNext.module.css'
import { useTakeNext } from './useTakeNext.ts'

/** Hands me the most pressing request that nobody has; left out for who does not work on requests. */
export function TakeNext() {
  const { next } = useMessages()
  const works = may(useWorker(), 'requests.work')
  const { take, isTaking } = useTakeNext()
  if (!works) return null
  return (
    <Button
      variant="default"
      size="sm"
      flex="none"
      ml="auto"
      classNames={{ root: styles.button ?? '', section: styles.icon ?? '' }}
      leftSection={<IconHandGrab size="1.125rem" aria-hidden />}
      title={next.explanation}
      aria-keyshortcuts={ariaKeys('next')}
      aria-busy={isTaking}
      onClick={take}
      data-frame
    >
      <span className={styles.words}>{next.take}</span>
    </Button>
  )
}
