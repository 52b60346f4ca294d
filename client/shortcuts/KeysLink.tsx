import { Anchor } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useShortcutsOn } from '#client/layout/shortcuts.ts'
import styles from './Keys.module.css'
import { Keys } from './Keys.tsx'
import { perform } from './offers.ts'

/** Tells that there are keys, and shows them all; nothing where they are switched off, or where nothing has keys. */
export function KeysLink() {
  const words = useMessages().shortcuts
  if (!useShortcutsOn()) return null
  return (
    <p className={styles.link}>
      <Anchor component="button" type="button" size="xs" c="dimmed" onClick={() => perform('help')}>
        {words.names.help}
      </Anchor>{' '}
      <Keys name="help" />
    </p>
  )
}
