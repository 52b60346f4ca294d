import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { Label } from '#shared/labels/label.ts'
import { labelsApi } from './api.ts'
import { LabelMark } from './LabelMark.tsx'

type LabelLineProps = { readonly label: Label; readonly onChange: () => void }

/** A label with its meaning, to be changed, retired or given again. */
export function LabelLine({ label, onChange }: LabelLineProps) {
  const { labels: words } = useMessages()
  const retiring = useMutation(labelsApi.retire)
  const { id, name, meaning, retired, version } = label
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.name}>
          <LabelMark label={label} />
        </p>
        {meaning !== '' && (
          <p className={styles.about} data-under-mark>
            {meaning}
          </p>
        )}
        {retired && (
          <p className={styles.about} data-under-mark>
            {words.retired}
          </p>
        )}
        <RefusalText error={retiring.error} />
      </div>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" aria-label={words.changeOne(name)} onClick={onChange}>
          {words.change}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          loading={retiring.isPending}
          aria-label={retired ? words.restoreOne(name) : words.retireOne(name)}
          onClick={() => retiring.mutate({ params: { labelId: id }, version, body: { retired: !retired } })}
        >
          {retired ? words.restore : words.retire}
        </Button>
      </Group>
    </li>
  )
}
