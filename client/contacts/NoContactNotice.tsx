import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconGavel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { missingContactText } from '#client/layout/missingContactText.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { missingContact } from '#shared/contacts/noContact.ts'
import { contactsApi } from './api.ts'

type NoContactNoticeProps = {
  readonly view: ShownRequest
  /** Whether a refusal was decided and notified. */
  readonly isRefused: boolean
  readonly onLeave: () => void
}

/** Whether the rule of the office lets "no contact" be said; and that the law still wants a decision. */
export function NoContactNotice({ view, isRefused, onLeave }: NoContactNoticeProps) {
  const messages = useMessages()
  const words = messages.contacts.noContact
  const { id, decidedOn, decideBy } = view.request
  const { data, error } = useQuery(contactsApi.show({ params: { requestId: id } }))
  const today = useToday()
  const missing = data && missingContact(data.attempts, data.noContact, today)
  return (
    <Stack gap="sm">
      <RefusalText error={error} />
      {missing && (
        <Alert role="note" color="orange" variant="outline" icon={<IconAlertTriangle aria-hidden />}>
          {messages.refusals['no-contact-too-early']} {missingContactText(missing, messages)}
        </Alert>
      )}
      {missing === null && (
        <Text size="sm">
          <IconCheck size="1em" aria-hidden /> {words.kept}
        </Text>
      )}
      {decidedOn == null && !isRefused && (
        <Alert role="note" color="orange" variant="outline" icon={<IconGavel aria-hidden />}>
          {words.decisionDue(messages.longDay(decideBy))}{' '}
          <Anchor component={Link} to={`/requests/${id}?part=decision`} onClick={onLeave}>
            {words.toDecision}
          </Anchor>
        </Alert>
      )}
    </Stack>
  )
}
