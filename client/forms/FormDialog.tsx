import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'

type Dialog = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** A form over the page. A click beside it does not close it: what is typed would be lost. */
export function FormDialog({ title, onClose, children }: Dialog) {
  const { layout } = useMessages()
  const isSmall = useMediaQuery('(max-width: 36rem)') ?? false
  return (
    <Modal
      opened
      title={title}
      onClose={onClose}
      size="lg"
      fullScreen={isSmall}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': layout.close }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      {children}
    </Modal>
  )
}
