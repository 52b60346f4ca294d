import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { type SavedView, views } from '#shared/views/contract.ts'
import { viewsApi } from './api.ts'
import { unlessRefused } from './unlessRefused.ts'
import { useNameFaults } from './useNameFaults.ts'

/** Gives the view another name; what it shows stays. */
export function RenameView({ view, onLeave }: { readonly view: SavedView; readonly onLeave: () => void }) {
  const { renaming } = useMessages().views
  const [name, setName] = useState(view.name)
  const faults = useNameFaults()
  const rename = useMutation({ ...viewsApi.change, onSettled: unlessRefused(onLeave), onError: faults.show })
  const send = () => {
    const body = faults.check(views.change.body, { name, address: view.address })
    if (body) rename.mutate({ params: { viewId: view.id }, version: view.version, body })
  }
  return (
    <Form faults={faults} verb={renaming.rename} sending={rename.isPending} onSend={send} onCancel={onLeave}>
      <TextInput
        size="sm"
        name="name"
        label={renaming.name}
        maxLength={60}
        data-autofocus
        autoFocus
        value={name}
        error={faults.at('name')}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value)
          faults.forget('name')
        }}
      />
    </Form>
  )
}
