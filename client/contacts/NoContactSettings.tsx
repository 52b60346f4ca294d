import { Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Done } from '#client/office/Done.tsx'
import { NoContactRule } from '#shared/contacts/noContact.ts'
import { contactsApi } from './api.ts'

/** When a request may be closed because nobody could be reached. */
export default function NoContactSettings() {
  const { contacts, settings } = useMessages()
  const words = contacts.settings
  const { data: rule } = useSuspenseQuery(contactsApi.noContactRule({}))
  const [attempts, setAttempts] = useState(String(rule.attempts))
  const [overDays, setOverDays] = useState(String(rule.overDays))
  const [done, setDone] = useState('')
  const saving = useMutation(contactsApi.setNoContactRule)
  const faults = useFaults<'attempts' | 'overDays'>({
    sentences: { attempts: words.wrongAttempts, overDays: words.wrongDays },
  })
  const send = () => {
    setDone('')
    const body = faults.check(NoContactRule, { attempts: numberIn(attempts), overDays: numberIn(overDays) })
    if (body) saving.mutate({ body }, { onSuccess: () => setDone(settings.saved), onError: faults.show })
  }
  return (
    <Stack gap="md" maw="40rem">
      <Title order={2} size="h5">
        {settings.sections.contacts}
      </Title>
      <Text>{words.explanation}</Text>
      <Text size="sm" c="dimmed">
        {words.notLaw}
      </Text>
      <Done sentence={done} />
      <Form faults={faults} verb={words.save} sending={saving.isPending} onSend={send}>
        <TextInput
          {...faults.text('attempts', setAttempts)}
          inputMode="numeric"
          label={words.attempts}
          maw="24rem"
          value={attempts}
        />
        <TextInput
          {...faults.text('overDays', setOverDays)}
          inputMode="numeric"
          label={words.overDays}
          maw="24rem"
          value={overDays}
        />
      </Form>
    </Stack>
  )
}

/** Nothing that is not a whole number becomes one. */
const numberIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)
