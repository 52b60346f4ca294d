import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import { Done } from '#client/office/Done.tsx'
import type { Label } from '#shared/labels/label.ts'
import { labelsApi } from './api.ts'
import { LabelForm } from './LabelForm.tsx'
import { LabelLine } from './LabelLine.tsx'

/** The office's labels, to be added, changed and retired. */
export function OfficeLabels() {
  const { labels: words } = useMessages()
  const { data } = useSuspenseQuery(labelsApi.managed({}))
  const [open, setOpen] = useState<Label | 'new' | null>(null)
  const [done, setDone] = useState('')
  return (
    <div>
      <Done sentence={done} />
      {data.labels.length === 0 ? (
        <Text mb="sm">{words.empty}</Text>
      ) : (
        <ul className={styles.list} aria-label={words.ofOffice}>
          {data.labels.map((label) => (
            <LabelLine key={label.id} label={label} onChange={() => setOpen(label)} />
          ))}
        </ul>
      )}
      <Button mt="sm" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setOpen('new')}>
        {words.add}
      </Button>
      {open !== null && (
        <LabelForm
          label={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(sentence) => {
            setDone(sentence)
            setOpen(null)
          }}
        />
      )}
    </div>
  )
}
