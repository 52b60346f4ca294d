import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Form } from '#client/forms/Form.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { addressOf, type ListState } from '#shared/queue/address.ts'
import { views } from '#shared/views/contract.ts'
import { viewsApi } from './api.ts'
import { useNameFaults } from './useNameFaults.ts'
import styles from './ViewsPanel.module.css'

type SaveViewProps = { readonly state: ListState; readonly onDone: (sentence: string) => void }

/** Saves the list as it is under a name, for oneself or, by who answers for the office's views, for everybody. */
export function SaveView({ state, onDone }: SaveViewProps) {
  const { saving } = useMessages().views
  const worker = useWorker()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [office, setOffice] = useState(false)
  const faults = useNameFaults()
  const save = useMutation({
    ...viewsApi.save,
    onError: faults.show,
    onSuccess: ({ id, name: saved }) => {
      setName('')
      onDone(saving.saved(saved))
      navigate(`/queue?${addressOf({ ...state, saved: id })}`, { replace: true, preventScrollReset: true })
    },
  })
  const send = () => {
    const body = faults.check(views.save.body, { name, address: addressOf(state), office })
    if (body) save.mutate({ body })
  }
  return (
    <div className={styles.form}>
      <Form faults={faults} verb={saving.save} sending={save.isPending} onSend={send}>
        <TextInput
          size="sm"
          name="name"
          label={saving.name}
          maxLength={60}
          value={name}
          error={faults.at('name')}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
            faults.forget('name')
          }}
        />
        {may(worker, 'labels.manage') && (
          <Checkbox
            label={saving.office}
            checked={office}
            onChange={({ currentTarget }) => setOffice(currentTarget.checked)}
          />
        )}
      </Form>
    </div>
  )
}
