import { Button, TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { DayField } from '#client/requests/DayField.tsx'
import { dayOf } from '#shared/calendar/days.ts'
import { contactWays } from '#shared/contacts/ways.ts'
import styles from './ContactsPart.module.css'
import { useAttempt } from './useAttempt.ts'
import { wayIcons } from './wayIcons.ts'

/** An attempt in two clicks: how, then reached or not. A word about it, or another day, when there is need. */
export function AttemptForm({ view }: { readonly view: ShownRequest }) {
  const { contacts: words } = useMessages()
  const today = useToday()
  const { typed, set, ways, faults, isSending, send } = useAttempt(view)
  return (
    <form ref={faults.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.line}>
        <legend>{words.how}</legend>
        <div className={styles.buttons} ref={ways}>
          {contactWays.map((way) => {
            const Way = wayIcons[way]
            return (
              <Button
                key={way}
                size="compact-md"
                variant={typed.way === way ? 'light' : 'default'}
                aria-pressed={typed.way === way}
                leftSection={<Way size="1rem" aria-hidden />}
                onClick={() => set({ way: typed.way === way ? null : way })}
              >
                {words.ways[way]}
              </Button>
            )
          })}
        </div>
        {typed.way !== null && (
          <div className={styles.fields}>
            <Button
              variant="default"
              loading={isSending}
              leftSection={<IconX size="1rem" aria-hidden />}
              onClick={() => send(false)}
            >
              {words.notReached}
            </Button>
            <Button
              variant="default"
              loading={isSending}
              leftSection={<IconCheck size="1rem" aria-hidden />}
              onClick={() => send(true)}
            >
              {words.reached}
            </Button>
            <TextInput
              name="remark"
              className={styles.grows ?? ''}
              label={words.remark}
              maxLength={500}
              value={typed.remark}
              onChange={({ currentTarget }) => set({ remark: currentTarget.value })}
            />
            <DayField
              name="on"
              label={words.attemptedOn}
              day={typed.on ?? today}
              first={dayOf(view.request.submittedAt)}
              last={today}
              error={faults.at('on')}
              onDay={(on) => set({ on })}
            />
          </div>
        )}
      </fieldset>
      <RefusalText error={faults.refused} />
    </form>
  )
}
