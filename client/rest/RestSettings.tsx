import { Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Done } from '#client/office/Done.tsx'
import { RestRule } from '#shared/rest/restRule.ts'
import { restApi } from './api.ts'

const terms = ['askAfter', 'leadAfter', 'releaseAfter'] as const
type Term = (typeof terms)[number]

/** After how long a claim that nobody works on is asked after. */
export default function RestSettings() {
  const { rest: words, settings } = useMessages()
  const { data: rule } = useSuspenseQuery(restApi.rule({}))
  const [typed, setTyped] = useState<Readonly<Record<Term, string>>>({
    askAfter: String(rule.askAfter),
    leadAfter: String(rule.leadAfter),
    releaseAfter: String(rule.releaseAfter),
  })
  const [done, setDone] = useState('')
  const saving = useMutation(restApi.setRule)
  const faults = useFaults<Term>({ sentences: words.missing })
  const send = () => {
    setDone('')
    const body = faults.check(RestRule, {
      askAfter: numberIn(typed.askAfter),
      leadAfter: numberIn(typed.leadAfter),
      releaseAfter: numberIn(typed.releaseAfter),
    })
    if (body) saving.mutate({ body }, { onSuccess: () => setDone(settings.saved), onError: faults.show })
  }
  return (
    <Stack gap="md" maw="40rem">
      <Title order={2} size="h5">
        {settings.sections.rest}
      </Title>
      <Text>{words.explanation}</Text>
      <Text size="sm" c="dimmed">
        {words.waits}
      </Text>
      <Done sentence={done} />
      <Form faults={faults} verb={words.save} sending={saving.isPending} onSend={send}>
        {terms.map((term) => (
          <TextInput
            key={term}
            name={term}
            inputMode="numeric"
            label={words[term]}
            value={typed[term]}
            error={faults.at(term)}
            onChange={({ currentTarget }) => {
              setTyped({ ...typed, [term]: currentTarget.value })
              for (const one of terms) faults.forget(one)
            }}
          />
        ))}
      </Form>
    </Stack>
  )
}

/** Nothing that is not a whole number becomes one. */
const numberIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)
