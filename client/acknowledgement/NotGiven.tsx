import { Button, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconMail, IconPrinter } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { daysBetween } from '#shared/calendar/days.ts'
import { isMailAddress } from '#shared/mail/mailAddress.ts'
import styles from './AcknowledgementCard.module.css'
import type { ShownAcknowledgement } from './api.ts'
import { useGiving } from './useGiving.ts'

type NotGivenProps = {
  readonly view: ShownRequest
  /** Undefined while it is looked up. */
  readonly shown: ShownAcknowledgement | undefined
  readonly onOther: () => void
  readonly onDone: () => void
}

/** Since when it is due, why, and the ways to give it: the two usual ones with one click. */
export function NotGiven({ view, shown, onOther, onDone }: NotGivenProps) {
  const { acknowledgement: words } = useMessages()
  const late = daysBetween(view.request.receivedOn, useToday())
  const giving = useGiving(view)
  const address = view.answers.contact?.email?.value.trim() ?? ''
  const letter = view.request.language === 'en' ? words.withHelp : words.letterIn
  return (
    <>
      <Title order={2} size="h5">
        {words.title}
      </Title>
      <span className={styles.due}>
        <IconAlertTriangle size="1.125rem" aria-hidden />
        {late > 0 ? words.dueSince(late) : words.dueToday}
      </span>
      <Text size="xs" c="dimmed">
        {words.law} {shown && letter(words.languages[shown.language])}
      </Text>
      <div className={styles.ways}>
        <Button
          leftSection={<IconPrinter size="1.125rem" aria-hidden />}
          loading={giving.pending === 'handed'}
          onClick={() => giving.give({ how: 'handed' }, onDone)}
        >
          {words.print}
        </Button>
        {shown?.canMail && isMailAddress(address) && (
          <Button
            variant="default"
            h="auto"
            mih="2.25rem"
            py="xs"
            leftSection={<IconMail size="1.125rem" aria-hidden />}
            loading={giving.pending === 'mailed'}
            onClick={() => giving.give({ how: 'mailed', to: address }, onDone)}
          >
            {words.mailTo(address)}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" onClick={onOther}>
          {words.otherwise}
        </Button>
      </div>
      <RefusalText error={giving.refused} />
    </>
  )
}
