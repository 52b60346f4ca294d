import { Anchor } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import styles from './AcknowledgementCard.module.css'
import type { ShownAcknowledgement } from './api.ts'
import { letterAddress } from './letterTab.ts'

type GivenProps = {
  readonly on: Day
  /** Null while it is looked up. */
  readonly given: ShownAcknowledgement['given']
  readonly onCorrect: () => void
}

/** When and how it was given, in one line; a mail that has not left says so. */
export function Given({ on, given, onCorrect }: GivenProps) {
  const { acknowledgement: words, longDay } = useMessages()
  const how = given?.how ? `, ${words.inWays[given.how]}` : ''
  const mail = given?.how === 'mailed' ? given.mail : null
  return (
    <>
      <p className={styles.line}>
        <span>
          {words.given(longDay(on))}
          {how}.
        </span>
        {given?.letterId && (
          <Anchor href={letterAddress(given.letterId)} underline="always" target="_blank" rel="noopener">
            {words.printAgain}
          </Anchor>
        )}
        {given && (
          <Anchor component="button" type="button" underline="always" onClick={onCorrect}>
            {words.correct}
          </Anchor>
        )}
      </p>
      {mail && mail.state !== 'sent' && (
        <p className={`${styles.line} ${mail.state === 'uncertain' ? styles.trouble : ''}`}>
          {words.mailIs[mail.state]}
        </p>
      )}
    </>
  )
}
