import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Drawer.css'
import { CloseButton, Drawer, Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'

type SideDialogProps = {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something to read beside the page. Mantine's own head would be a second banner to a screen reader. */
export const SideDialog = ({ title, opened, onClose, children }: SideDialogProps) => (
  <Drawer.Root opened={opened} onClose={onClose} position="right" size="xl" transitionProps={{ duration: 0 }}>
    <Drawer.Overlay />
    <Drawer.Content aria-label={title}>
      <Drawer.Body pt="md">
        <Group justify="space-between" mb="md">
          <Title order={2} size="h4">
            {title}
          </Title>
          <CloseButton aria-label={useMessages().layout.close} onClick={onClose} />
        </Group>
        {children}
      </Drawer.Body>
    </Drawer.Content>
  </Drawer.Root>
)
