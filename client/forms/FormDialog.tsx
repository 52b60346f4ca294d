import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Group, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'

type Dialog = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** A form over the page. A click beside it does not close it: what is typed would be lost. */
export function FormDialog({ title, onClose, children }: Dialog) {
  const { layout } = useMessages()
  const isSmall = useMediaQuery('(max-width: 36rem)') ?? false
  return (
    <Modal.Root opened onClose={onClose} size="lg" fullScreen={isSmall} closeOnClickOutside={false}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          {/* A header of Mantine's would be taken for the page's own. */}
          <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
            <Modal.Title fw={650} fz="lg">
              {title}
            </Modal.Title>
            <Modal.CloseButton aria-label={layout.close} />
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
