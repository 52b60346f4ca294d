import { PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Done } from '#client/office/Done.tsx'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import type { Reply } from '#shared/http/endpoint.ts'
import { MailServerChange, type mail } from '#shared/mail/contract.ts'
import { mailApi } from './api.ts'

type ServerFormProps = { readonly server: Reply<typeof mail.server>['server'] }

const unset = { host: '', port: 465, security: 'tls', user: '', from: '', passwordSet: false } as const
const securities = ['tls', 'startTls', 'none'] as const

/** The server; its password is asked for and never shown. */
export function ServerForm({ server }: ServerFormProps) {
  const { mail, settings } = useMessages()
  const { settings: words } = mail
  const { passwordSet, ...kept } = server ?? unset
  const [draft, setDraft] = useState({ ...kept, port: String(kept.port), password: '' })
  const save = useMutation(mailApi.setServer)
  const faults = useFaults<keyof typeof words.faults>({ sentences: words.faults })
  const change = (field: keyof typeof draft, value: string) => {
    save.reset()
    faults.forget(field)
    setDraft((before) => ({ ...before, [field]: value }))
  }
  const send = () => {
    const { port, password, host, from, ...others } = draft
    const body = faults.check(MailServerChange, {
      ...others,
      host: host.trim(),
      from: from.trim(),
      port: Number(port),
      password: password === '' ? null : password,
    })
    if (!body) return
    const forget = () => setDraft((before) => ({ ...before, password: '' }))
    save.mutate({ body }, { onSuccess: forget, onError: faults.show })
  }
  const line = (field: 'host' | 'port' | 'user' | 'from', description?: string) => ({
    name: field,
    label: words[field],
    description,
    value: draft[field],
    error: faults.at(field),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change(field, currentTarget.value),
  })

  return (
    <Form faults={faults} verb={words.save} sending={save.isPending} onSend={send}>
      <TextInput {...line('host', words.hostNote)} autoCapitalize="none" spellCheck={false} required />
      <TextInput {...line('port')} inputMode="numeric" maw="10rem" required />
      <ChoiceField
        name="security"
        label={words.security}
        description={words.trust}
        options={securities.map((value) => ({ value, label: words.securities[value] }))}
        value={draft.security}
        error={faults.at('security')}
        onValue={(value) => change('security', value)}
      />
      <TextInput {...line('user', words.userNote)} autoCapitalize="none" autoComplete="off" spellCheck={false} />
      <PasswordInput
        name="password"
        label={words.password}
        description={passwordSet ? words.passwordKept : undefined}
        autoComplete="new-password"
        value={draft.password}
        error={faults.at('password')}
        onChange={({ currentTarget }) => change('password', currentTarget.value)}
      />
      <TextInput {...line('from', words.fromNote)} type="email" required />
      <Done sentence={save.isSuccess ? settings.saved : ''} />
    </Form>
  )
}
