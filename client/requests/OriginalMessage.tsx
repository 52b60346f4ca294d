import { Anchor } from '@mantine/core'
import { IconFileCode } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import styles from './OriginalText.module.css'
import { OriginalText } from './OriginalText.tsx'
import { SideDialog } from './SideDialog.tsx'

type OriginalMessageProps = { readonly requestId: string; readonly number: string }

/** Opens the message as it came. It is asked for only then, because the journal keeps who looked at it. */
export function OriginalMessage({ requestId, number }: OriginalMessageProps) {
  const { original } = useMessages().requests
  const [open, setOpen] = useState(false)
  return (
    <>
      <Anchor component="button" type="button" size="sm" className={styles.opener ?? ''} onClick={() => setOpen(true)}>
        <IconFileCode size="1rem" aria-hidden /> {original.open}
      </Anchor>
      <SideDialog title={original.open} opened={open} onClose={() => setOpen(false)}>
        <Boundary>
          <OriginalText requestId={requestId} number={number} />
        </Boundary>
      </SideDialog>
    </>
  )
}
