import { Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Mark } from '#client/layout/Mark.tsx'
import { usePageTitle } from '#client/layout/usePageTitle.ts'
import type { Language } from '#shared/language/languages.ts'
import { office as contract, shortestPassword } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'
import { LanguageField } from './LanguageField.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { setUpDone } from './SetUpDone.tsx'
import place from './SetUpPage.module.css'

type Visitor = { readonly language: Language; readonly onLanguage: (language: Language) => void }
type Typed = 'code' | 'officeName' | 'name' | 'signInName' | 'password'

/** The first visitor of an empty office names it and makes the first account. */
export default function SetUpPage({ language, onLanguage }: Visitor) {
  const { office, layout } = useMessages()
  const { setUp: words, fields } = office
  usePageTitle(words.title)
  const navigate = useNavigate()
  const setUp = useMutation(officeApi.setUp)
  const [typed, setTyped] = useState({ code: '', officeName: '', name: '', signInName: '', password: '' })
  const faults = useFaults<Typed>({
    sentences: { ...office.faults, password: office.faults.password(shortestPassword) },
    cures: { 'setup-code-wrong': 'code' },
  })

  const send = () => {
    const body = faults.check(contract.setUp.body, { ...typed, code: typed.code.trim(), language })
    if (body) setUp.mutate({ body }, { onError: faults.show, onSuccess: () => navigate('/', { state: setUpDone }) })
  }
  const type = (field: Typed) => (text: string) => {
    setTyped((before) => ({ ...before, [field]: text }))
    faults.forget(field)
  }
  const field = (name: Typed) => ({
    name,
    required: true,
    value: typed[name],
    error: faults.at(name),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => type(name)(currentTarget.value),
  })

  return (
    <main className={place.page}>
      <Stack gap="lg" className={place.column ?? ''}>
        <Group gap="sm">
          <Mark />
          <Text fw={700}>{layout.product}</Text>
        </Group>
        <div>
          <Title order={1} size="h2">
            {words.title}
          </Title>
          <Text c="dimmed">{words.welcome}</Text>
        </div>
        <Form faults={faults} verb={words.start} sending={setUp.isPending} onSend={send}>
          <LanguageField value={language} onChange={onLanguage} description={words.languageNote} />
          <TextInput
            {...field('code')}
            label={words.code}
            description={words.codeNote}
            autoComplete="off"
            autoFocus
            spellCheck={false}
          />
          <TextInput {...field('officeName')} label={fields.officeName} description={words.officeNameNote} />
          <div>
            <Title order={2} size="h4">
              {words.account}
            </Title>
            <Text size="sm" c="dimmed">
              {words.accountNote}
            </Text>
          </div>
          <TextInput {...field('name')} label={fields.name} autoComplete="name" />
          <TextInput
            {...field('signInName')}
            label={fields.signInName}
            description={fields.signInNameNote}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <NewPasswordField
            label={office.password.label}
            value={typed.password}
            onChange={type('password')}
            error={faults.at('password')}
          />
        </Form>
      </Stack>
    </main>
  )
}
