import { Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import { mail as contract } from '#shared/mail/contract.ts'
import { mailApi } from './api.ts'

/** A mail that says nothing, to an address of one's own; what the server answered is said in words. */
export function TryServer() {
  const { mail: words } = useMessages()
  const { try: trying } = words.settings
  const [to, setTo] = useState('')
  const tried = useMutation(mailApi.tryServer)
  const faults = useFaults<'to'>({ sentences: { to: trying.fault } })
  const send = () => {
    const body = faults.check(contract.tryServer.body, { to: to.trim() })
    if (body) tried.mutate({ body }, { onError: faults.show })
  }
  return (
    <Section title={trying.title}>
      <Form faults={faults} verb={trying.send} sending={tried.isPending} onSend={send}>
        <TextInput {...faults.text('to', setTo)} type="email" label={trying.to} value={to} />
        <Text role="status" size="sm">
          {tried.data && answered(tried.data.trouble, tried.data.said)}
        </Text>
      </Form>
    </Section>
  )

  function answered(trouble: keyof typeof words.troubles | null, said: string | null): string {
    if (trouble === null) return trying.left
    return [words.troubles[trouble], said === null ? '' : words.said(said)].join(' ')
  }
}
