import { Checkbox, Paper, Stack, Title, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Fault } from '#shared/refusals.ts'
import { FaultList } from './FaultList.tsx'
import styles from './MessageAsItCame.module.css'
import { type MessageLine, messageLines, messageText } from './messageLines.ts'

/** What came, laid out for reading with the faulty lines marked, or as it is; and what is wrong with it. */
export function MessageAsItCame({ bytes, faults }: { readonly bytes: string; readonly faults: readonly Fault[] }) {
  const { unreadable: words } = useMessages().intake
  const source = useMemo(() => messageText(bytes), [bytes])
  const lines = useMemo(() => messageLines(source), [source])
  const [raw, setRaw] = useState(false)
  return (
    <Stack gap="md" className={styles.message ?? ''}>
      <section>
        <Title order={2} size="h5" mb="xs" id="problems">
          {words.problems}
        </Title>
        <Paper className={styles.problems ?? ''} role="region" aria-labelledby="problems" tabIndex={0}>
          <FaultList faults={faults} />
        </Paper>
      </section>
      <Stack gap="xs" component="section" className={styles.text ?? ''}>
        <Title order={2} size="h5" id="message">
          {words.message}
        </Title>
        {lines && (
          <Checkbox
            size="xs"
            label={words.asItCame}
            checked={raw}
            onChange={({ currentTarget }) => setRaw(currentTarget.checked)}
          />
        )}
        <Paper withBorder className={styles.box ?? ''} role="region" aria-labelledby="message" tabIndex={0}>
          {lines && !raw ? <Lines lines={lines} faults={faults} /> : <pre className={styles.raw}>{source}</pre>}
        </Paper>
      </Stack>
    </Stack>
  )
}

function Lines({ lines, faults }: { readonly lines: readonly MessageLine[]; readonly faults: readonly Fault[] }) {
  const { unreadable: words } = useMessages().intake
  const faulty = new Set(faults.map(({ path }) => path).filter((path) => path !== ''))
  return (
    <div className={styles.lines}>
      {lines.map(({ text, depth, path }, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the message never changes
          key={place}
          className={styles.line}
          data-faulty={faulty.has(path) || undefined}
          style={{ paddingInlineStart: `${depth * 1.25 + 0.75}rem` }}
        >
          {faulty.has(path) && <VisuallyHidden>{words.marked}: </VisuallyHidden>}
          {text}
        </div>
      ))}
    </div>
  )
}
