import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Drawer.css'
import { Anchor, Drawer } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { OriginalText } from './OriginalText.tsx'

type OriginalMessageProps = { readonly requestId: string; readonly number: string }

/** Opens the message as it came. It is asked for only then, because the journal keeps who looked at it. */
export function OriginalMessage({ requestId, number }: OriginalMessageProps) {
  const { original } = useMessages().requests
  const [open, setOpen] = useState(false)
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => setOpen(true)}>
        {original.open}
      </Anchor>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        size="xl"
        title={original.open}
        closeButtonProps={{ 'aria-label': original.close }}
        transitionProps={{ duration: 0 }}
      >
        {open && (
          <Boundary>
            <OriginalText requestId={requestId} number={number} />
          </Boundary>
        )}
      </Drawer>
    </>
  )
}
