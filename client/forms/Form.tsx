import './formStyles.ts'
import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { Faults } from './useFaults.ts'

type FormParts<Field extends string> = {
  readonly faults: Faults<Field>
  /** The verb on the button that sends. */
  readonly verb: string
  readonly destructive?: boolean
  readonly sending: boolean
  readonly onSend: () => void
  readonly onCancel?: () => void
  readonly children: ReactNode
}

/** Fields, what no field can cure, and the buttons; from any field Ctrl + Enter sends. What is typed stays until it is taken. */
export function Form<Field extends string>(parts: FormParts<Field>) {
  const { faults, verb, destructive = false, sending, onSend, onCancel, children } = parts
  const { layout } = useMessages()
  return (
    <form
      ref={faults.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) onSend()
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
    >
      <Stack gap="md">
        {children}
        <RefusalText error={faults.refused} />
        <Group justify="flex-end" gap="sm">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {layout.cancel}
            </Button>
          )}
          <Button type="submit" loading={sending} {...(destructive && { color: 'red' })}>
            {verb}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
