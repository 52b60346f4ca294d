import { Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import { Done } from '#client/office/Done.tsx'
import { territoryApi } from './api.ts'
import { CentreForm, type OpenCentre } from './CentreForm.tsx'
import { CentreLine } from './CentreLine.tsx'

/** The other centres, and the SPP IS, as the office knows them. */
export default function CentreSettings() {
  const words = useMessages().territory.centres
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<OpenCentre | null>(null)
  const [done, setDone] = useState('')
  const { data } = useSuspenseQuery(territoryApi.centres({}))
  const found = data.centres.filter(({ name, address }) => holds(`${name} ${address}`, sought))
  const hasSppIs = data.centres.some(({ nis5 }) => nis5 === null)
  return (
    <>
      <Done sentence={done} />
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5">
          {words.title}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => setOpen({ kind: 'centre' })}
        >
          {words.add}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {words.lead}
      </Text>
      {!hasSppIs && (
        <Group gap="sm" mb="sm">
          <Text size="sm">{words.sppIsMissing}</Text>
          <Button variant="default" size="compact-sm" onClick={() => setOpen({ kind: 'sppIs' })}>
            {words.addSppIs}
          </Button>
        </Group>
      )}
      {data.centres.length === 0 ? (
        <Text>{words.empty}</Text>
      ) : (
        <TextInput
          type="search"
          label={words.find}
          maw="26rem"
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
      )}
      {data.centres.length > 0 && found.length === 0 && <Text role="status">{words.noneFound}</Text>}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={words.caption}>
          {found.map((centre) => (
            <CentreLine key={centre.id} centre={centre} onChange={() => setOpen({ kind: 'known', centre })} />
          ))}
        </ul>
      )}
      {open && (
        <CentreForm
          opened={open}
          onClose={() => setOpen(null)}
          onDone={(sentence) => {
            setDone(sentence)
            setOpen(null)
          }}
        />
      )}
    </>
  )
}

/** Whether the words hold what is looked for, whatever the accents and capitals. */
const holds = (words: string, sought: string) => plain(words).includes(plain(sought.trim()))

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
