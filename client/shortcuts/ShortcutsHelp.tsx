import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Checkbox, CloseButton, Group, Modal, Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { setShortcuts, useShortcutsOn } from '#client/layout/shortcuts.ts'
import { places } from '#shared/shortcuts/shortcuts.ts'
import styles from './ShortcutsHelp.module.css'
import { ShortcutsTable } from './ShortcutsTable.tsx'

type ShortcutsHelpProps = { readonly opened: boolean; readonly onClose: () => void }

/** All keys by the place where they hold, and the switch that turns them off on this machine. */
export function ShortcutsHelp({ opened, onClose }: ShortcutsHelpProps) {
  const { shortcuts: words, layout } = useMessages()
  const on = useShortcutsOn()
  return (
    <Modal.Root opened={opened} onClose={onClose} size="80rem" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={words.title}>
        <Modal.Body pt="md">
          <Group justify="space-between" mb="xs" wrap="nowrap">
            <Title order={2} size="h4">
              {words.title}
            </Title>
            <CloseButton aria-label={layout.close} onClick={onClose} data-autofocus />
          </Group>
          <Checkbox
            label={words.on}
            description={words.onHint}
            checked={on}
            onChange={({ currentTarget }) => setShortcuts(currentTarget.checked)}
          />
          <div className={styles.places}>
            {places.map((place) => (
              <ShortcutsTable key={place} place={place} />
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
