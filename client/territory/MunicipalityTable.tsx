import { Button, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import { Section } from '#client/layout/Section.tsx'
import type { Municipality } from '#shared/territory/municipality.ts'
import { territoryApi } from './api.ts'
import { CorrectMunicipality } from './CorrectMunicipality.tsx'
import { MunicipalityLine } from './MunicipalityLine.tsx'

/** How long somebody types before the server is asked, in milliseconds. */
const pause = 150

/** The municipalities by name or code; without a word, those that this office corrected. */
export function MunicipalityTable({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { territory } = useMessages()
  const words = territory.municipalities
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), pause)
  const [open, setOpen] = useState<Municipality | 'new' | null>(null)
  const { data } = useQuery({
    ...territoryApi.keptMunicipalities({ query: { text } }),
    placeholderData: keepPreviousData,
  })
  const found = data?.municipalities ?? []
  const none = text === '' ? words.noneCorrected : territory.noneFound
  return (
    <Section
      title={words.title}
      beside={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {words.add}
        </Button>
      }
    >
      <Text size="sm" c="dimmed">
        {words.lead}
      </Text>
      <TextInput
        type="search"
        label={territory.find}
        maw="26rem"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Title order={3} size="h6" mt="xs">
        {text === '' ? words.corrected : words.caption}
      </Title>
      {data && found.length === 0 && <Text role="status">{none}</Text>}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={text === '' ? words.corrected : words.caption}>
          {found.map((municipality) => (
            <MunicipalityLine
              key={`${municipality.nis5} ${municipality.validFrom}`}
              municipality={municipality}
              onChange={() => setOpen(municipality)}
            />
          ))}
        </ul>
      )}
      {open !== null && (
        <CorrectMunicipality
          municipality={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(sentence) => {
            onDone(sentence)
            setOpen(null)
          }}
        />
      )}
    </Section>
  )
}
