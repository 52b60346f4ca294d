import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/FloatingIndicator.css'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { requestsApi } from './api.ts'
import styles from './OriginalText.module.css'

type OriginalTextProps = { readonly requestId: string; readonly number: string }

/** The bytes of the message as text, with their fingerprint; to be kept as a file too. */
export function OriginalText({ requestId, number }: OriginalTextProps) {
  const messages = useMessages()
  const { original } = messages.requests
  // Each look is an entry in the journal: it is not repeated behind the reader's back.
  const { data } = useSuspenseQuery({
    ...requestsApi.original({ params: { requestId } }),
    queryKey: ['original', requestId],
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [isPretty, setIsPretty] = useState(true)
  const bytes = Uint8Array.from(atob(data.bytes), (one) => one.charCodeAt(0))
  const raw = new TextDecoder().decode(bytes)
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {original.explanation}
      </Text>
      <dl className={styles.about}>
        <dt>{original.sender}</dt>
        <dd>{data.sender}</dd>
        <dt>{original.receivedAt}</dt>
        <dd>{messages.moment(data.receivedAt)}</dd>
        <dt>{original.fingerprint}</dt>
        <dd>
          <code>{data.sha256}</code>
        </dd>
      </dl>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={original.display}
          value={isPretty ? 'pretty' : 'raw'}
          onChange={(chosen) => setIsPretty(chosen === 'pretty')}
          data={[
            { value: 'pretty', label: original.pretty },
            { value: 'raw', label: original.raw },
          ]}
        />
        <Download bytes={bytes} name={`${number.replace('/', '-')}.json`} />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {isPretty ? prettyOf(raw) : raw}
      </pre>
    </Stack>
  )
}

type DownloadProps = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

function Download({ bytes, name }: DownloadProps) {
  const { original } = useMessages().requests
  const [address] = useState(() => URL.createObjectURL(new Blob([bytes], { type: 'application/json' })))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <Button component="a" href={address} download={name} variant="default" size="compact-md">
      {original.download}
    </Button>
  )
}

function prettyOf(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2)
  } catch {
    return raw
  }
}
