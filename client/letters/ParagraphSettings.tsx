import { NativeSelect, Stack } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import { letters as contract } from '#shared/letters/contract.ts'
import { type LetterKind, letterKinds } from '#shared/letters/kinds.ts'
import type { Paragraphs } from '#shared/letters/paragraphs.ts'
import { lettersApi } from './api.ts'
import { ParagraphField } from './ParagraphField.tsx'

/** The office's own paragraphs: a kind of letter at a time, in each of the office's languages. */
export default function ParagraphSettings() {
  const { letters, settings } = useMessages()
  const words = letters.paragraphs
  const [paragraphs, letterhead] = useSuspenseQueries({
    queries: [lettersApi.paragraphs({}), lettersApi.letterhead({})],
  })
  const queries = useQueryClient()
  const save = useMutation(lettersApi.saveParagraphs)
  const [draft, setDraft] = useState<Paragraphs>(paragraphs.data)
  const [kind, setKind] = useState<LetterKind>('acknowledgement')
  const faults = useFaults<LetterKind>({ sentences: sentencesFor(letters.faults.paragraph) })
  const offices = letterhead.data.languages

  const send = () => {
    const body = faults.check(contract.saveParagraphs.body, draft)
    if (!body) return
    save.mutate(
      { body },
      { onSuccess: () => queries.invalidateQueries({ queryKey: ['letters'] }), onError: faults.show },
    )
  }

  return (
    <Stack gap="md">
      <SectionHead title={settings.sections.paragraphs} lead={words.lead} />
      <NativeSelect
        label={words.kind}
        value={kind}
        data={letterKinds.map((one) => ({ value: one, label: letters.kinds[one] }))}
        onChange={({ currentTarget: { value } }) => setKind(letterKinds.find((one) => one === value) ?? kind)}
      />
      <Form faults={faults} verb={words.save} sending={save.isPending} onSend={send}>
        {offices.map((language) => (
          <ParagraphField
            key={`${kind} ${language}`}
            kind={kind}
            language={language}
            text={draft[kind]?.[language] ?? ''}
            isMissing={offices.some((one) => draft[kind]?.[one]?.trim()) && !draft[kind]?.[language]?.trim()}
            error={faults.at(kind)}
            onText={(text) => {
              save.reset()
              faults.forget(kind)
              setDraft((before) => ({ ...before, [kind]: { ...before[kind], [language]: text } }))
            }}
          />
        ))}
        <Done sentence={save.isSuccess ? settings.saved : ''} />
      </Form>
    </Stack>
  )
}

const sentencesFor = (sentence: string): Readonly<Record<LetterKind, string>> => ({
  acknowledgement: sentence,
  transferToCentre: sentence,
  transferToApplicant: sentence,
  referral: sentence,
  pieces: sentence,
  hearing: sentence,
  decision: sentence,
})
