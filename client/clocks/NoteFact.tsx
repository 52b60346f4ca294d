import { ActionIcon } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { SimpleFact } from '#shared/clocks/recording.ts'
import { FactForm } from './FactForm.tsx'
import styles from './TermLine.module.css'

/** Beside a clock that runs: opens the form with the fact that stops it already chosen. */
export function NoteFact({ view, fact }: { readonly view: ShownRequest; readonly fact: SimpleFact }) {
  const { record } = useMessages().clocks
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <div className={styles.note}>
      <ActionIcon
        variant="subtle"
        size="1.75rem"
        aria-label={record.noteOne(record.facts[fact])}
        title={record.noteOne(record.facts[fact])}
        onClick={() => setOpened(true)}
      >
        <IconPencilPlus size="1rem" aria-hidden />
      </ActionIcon>
      {opened && (
        <FormDialog title={record.title} onClose={close}>
          <FactForm view={view} fact={fact} onClose={close} />
        </FormDialog>
      )}
    </div>
  )
}
