import { Stack } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import { letters as contract } from '#shared/letters/contract.ts'
import type { Letterhead } from '#shared/letters/letterhead.ts'
import { lettersApi } from './api.ts'
import { InEachLanguage } from './InEachLanguage.tsx'
import { LogoField } from './LogoField.tsx'
import { ReachingLines } from './ReachingLines.tsx'
import { SampleLinks } from './SampleLinks.tsx'
import { ServiceLanguages } from './ServiceLanguages.tsx'
import { useLetterheadFaults } from './useLetterheadFaults.ts'

/** What stands at the head of every letter. */
export default function LetterheadSettings() {
  const { letters, settings } = useMessages()
  const { data } = useSuspenseQuery(lettersApi.letterhead({}))
  const queries = useQueryClient()
  const save = useMutation(lettersApi.saveLetterhead)
  const [draft, setDraft] = useState<Letterhead>(data)
  const faults = useLetterheadFaults()

  const change = (changes: Partial<Letterhead>) => {
    save.reset()
    setDraft((before) => ({ ...before, ...changes }))
  }
  const send = () => {
    const body = faults.check(contract.saveLetterhead.body, draft)
    if (!body) return
    save.mutate(
      { body },
      { onSuccess: () => queries.invalidateQueries({ queryKey: ['letters'] }), onError: faults.show },
    )
  }
  const parts = { draft, faults, change }

  return (
    <Stack gap="md">
      <SectionHead title={settings.sections.letterhead} lead={letters.letterhead.lead} />
      <Form faults={faults} verb={letters.letterhead.save} sending={save.isPending} onSend={send}>
        <ServiceLanguages {...parts} />
        <InEachLanguage {...parts} />
        <ReachingLines {...parts} />
        <LogoField {...parts} />
        <Done sentence={save.isSuccess ? settings.saved : ''} />
      </Form>
      <SampleLinks languages={data.languages} />
    </Stack>
  )
}
