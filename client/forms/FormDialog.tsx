import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './FormDialog.module.css'

type Dialog = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** A form over the page. A click beside it does not close it: what is typed would be lost. */
export function FormDialog({ title, onClose, children }: Dialog) {
  const { layout } = useMessages()
  const isSmall = useMediaQuery('(max-width: 36rem)') ?? false
  return (
    <Modal.Root opened onClose={onClose} size="lg" fullScreen={isSmall} closeOnClickOutside={false}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md" pos="relative">
          {/* A header of Mantine's would be taken for the page's own. */}
          <Modal.Title fw={650} fz="lg" lh="1.75rem" mb="xs" pr="xl">
            {title}
          </Modal.Title>
          {children}
          {/* Last, so that the first field has the focus. */}
          <Modal.CloseButton className={styles.close ?? ''} aria-label={layout.close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
