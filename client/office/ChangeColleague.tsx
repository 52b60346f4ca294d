import '@mantine/core/styles/Divider.css'
import { Alert, Button, Divider, Group, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { office as contract, type ManagedColleague, shortestPassword } from '#shared/office/contract.ts'
import type { Role } from '#shared/people/permissions.ts'
import { officeApi } from './api.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { RolesField } from './RolesField.tsx'

type Changing = {
  readonly colleague: ManagedColleague
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
  readonly onDeactivate: () => void
}

/** Changes a colleague's name, roles or password, and opens or closes the account. */
export function ChangeColleague({ colleague, onDone, onClose, onDeactivate }: Changing) {
  const { office } = useMessages()
  const { colleagues: words, fields } = office
  const change = useMutation(officeApi.changeColleague)
  const [name, setName] = useState(colleague.name)
  const [roles, setRoles] = useState<readonly Role[]>(colleague.roles)
  const [password, setPassword] = useState('')
  const faults = useFaults<'name' | 'roles' | 'password'>({
    sentences: { ...office.faults, password: office.faults.password(shortestPassword) },
    cures: { 'last-administrator': 'roles' },
  })

  const send = (active: boolean) => {
    const typed = { name, roles: [...roles], active, ...(password !== '' && { password }) }
    const body = faults.check(contract.changeColleague.body, typed)
    if (!body) return
    const sentence = active === colleague.active ? words.changed : words.activated
    change.mutate(
      { params: { workerId: colleague.id }, body },
      { onSuccess: (changed) => onDone(sentence(changed.name)), onError: faults.show },
    )
  }

  return (
    <FormDialog title={words.changeOne(colleague.name)} onClose={onClose}>
      <Form
        faults={faults}
        verb={office.save}
        sending={change.isPending}
        onSend={() => send(colleague.active)}
        onCancel={onClose}
      >
        {!colleague.active && (
          <Alert color="gray">
            <Group justify="space-between">
              {words.activateNote}
              <Button variant="default" size="compact-sm" onClick={() => send(true)}>
                {words.activate}
              </Button>
            </Group>
          </Alert>
        )}
        <TextInput {...faults.text('name', setName)} label={fields.name} required data-autofocus value={name} />
        <RolesField value={roles} error={faults.at('roles')} onChange={faults.answered('roles', setRoles)} />
        <NewPasswordField
          label={office.password.another}
          note={office.password.keep}
          forColleague
          required={false}
          value={password}
          error={faults.at('password')}
          onChange={faults.answered('password', setPassword)}
        />
        {colleague.active && (
          <>
            <Divider />
            <Button variant="outline" color="red" size="sm" style={{ alignSelf: 'flex-start' }} onClick={onDeactivate}>
              {words.deactivate}
            </Button>
          </>
        )}
      </Form>
    </FormDialog>
  )
}
