import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import type { TermName } from '#shared/clocks/terms.ts'
import { CorrectTerm } from './CorrectTerm.tsx'
import { TermTable } from './TermTable.tsx'

/** The terms of the law as the office applies them, each of which it can correct. */
export default function TermSettings() {
  const { settings, clocks } = useMessages()
  const words = clocks.settings
  const [opened, setOpened] = useState<TermName | null>(null)
  const [done, setDone] = useState('')
  return (
    <Stack gap="md">
      <SectionHead title={settings.sections.terms} lead={words.lead} />
      <Done sentence={done} />
      <TermTable onCorrect={setOpened} />
      {opened !== null && (
        <CorrectTerm
          name={opened}
          onClose={() => setOpened(null)}
          onDone={() => {
            setDone(words.saved)
            setOpened(null)
          }}
        />
      )}
    </Stack>
  )
}
