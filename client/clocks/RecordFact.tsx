import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { FactForm } from './FactForm.tsx'

/** Opens the form in which a worker notes what happened outside these pages. */
export function RecordFact({ view }: { readonly view: ShownRequest }) {
  const { record } = useMessages().clocks
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size="0.875rem" aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {record.open}
      </Button>
      {opened && (
        <FormDialog title={record.title} onClose={close}>
          <FactForm view={view} onClose={close} />
        </FormDialog>
      )}
    </>
  )
}
