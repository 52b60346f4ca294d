import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import '@mantine/core/styles/PasswordInput.css'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { queryClient } from '#client/http/queryClient.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Mark } from '#client/layout/Mark.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { ThemeMenu } from '#client/layout/ThemeMenu.tsx'
import { usePageTitle } from '#client/layout/usePageTitle.ts'
import { SetUpDone } from '#client/office/SetUpDone.tsx'
import type { Language } from '#shared/language/languages.ts'
import { sessionApi } from './api.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import styles from './SignInPage.module.css'

type SignInPageProps = {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** Whether somebody was signed in here a moment ago. */
  readonly ended?: boolean
}

/** Name and password, at whatever address one came for: after it, that page opens. */
export default function SignInPage({ language, onLanguage, ended = false }: SignInPageProps) {
  const { session, layout } = useMessages()
  const { data } = useSuspenseQuery(sessionApi.show({}))
  const [signInName, setSignInName] = useState('')
  const [password, setPassword] = useState('')
  const signingIn = useMutation({ ...sessionApi.signIn, onSuccess: forgetRefused })
  usePageTitle(session.title)

  const signIn = (event: FormEvent) => {
    event.preventDefault()
    signingIn.mutate({ body: { signInName, password } })
  }

  return (
    <main className={styles.page}>
      <Group justify="flex-end" gap="xs" className={styles.tools ?? ''}>
        <ThemeMenu />
        <LanguageMenu language={language} onLanguage={onLanguage} />
      </Group>
      <Stack className={styles.column ?? ''} gap="lg">
        <Group gap="sm">
          <Mark />
          <Text fw={700}>{layout.product}</Text>
        </Group>
        <div>
          <Title order={1} size="h2">
            {data.office?.name}
          </Title>
          <Text c="dimmed">{ended ? session.ended : session.title}</Text>
        </div>
        <SetUpDone />
        <form onSubmit={signIn}>
          <Stack gap="md">
            <TextInput
              label={session.signInName}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              size="md"
              required
              ref={takeFocus}
              value={signInName}
              onChange={(event) => setSignInName(event.currentTarget.value)}
            />
            <PasswordInput
              label={session.password}
              name="password"
              autoComplete="current-password"
              size="md"
              required
              visibilityToggleButtonProps={{ 'aria-label': session.show, tabIndex: 0 }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <RefusalText error={signingIn.error} />
            <Button type="submit" size="md" loading={signingIn.isPending}>
              {session.signIn}
            </Button>
          </Stack>
        </form>
      </Stack>
    </main>
  )
}

/** Signing in is all that one can do here: the keyboard starts where the name is written. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus()

/** What was refused to nobody in particular is asked again for who has signed in. */
const forgetRefused = () => queryClient.removeQueries({ predicate: ({ state }) => state.status === 'error' })
