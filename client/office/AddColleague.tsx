import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { Language } from '#shared/language/languages.ts'
import { office as contract, shortestPassword } from '#shared/office/contract.ts'
import type { Role } from '#shared/people/permissions.ts'
import { officeApi } from './api.ts'
import { LanguageField } from './LanguageField.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { RolesField } from './RolesField.tsx'

type Adding = { readonly onDone: (sentence: string) => void; readonly onClose: () => void }
type Typed = {
  readonly name: string
  readonly signInName: string
  readonly roles: readonly Role[]
  readonly language: Language
  readonly password: string
}

/** Gives a new colleague an account. */
export function AddColleague({ onDone, onClose }: Adding) {
  const { office, language } = useMessages()
  const { colleagues: words, fields } = office
  const add = useMutation(officeApi.addColleague)
  const [typed, setTyped] = useState<Typed>({ name: '', signInName: '', roles: [], language, password: '' })
  const faults = useFaults<keyof Typed>({
    sentences: { ...office.faults, language: fields.language, password: office.faults.password(shortestPassword) },
    cures: { 'sign-in-name-taken': 'signInName' },
  })

  const type = <Field extends keyof Typed>(field: Field, answer: Typed[Field]) => {
    setTyped((before) => ({ ...before, [field]: answer }))
    faults.forget(field)
  }
  const send = () => {
    const body = faults.check(contract.addColleague.body, { ...typed, roles: [...typed.roles] })
    if (body) add.mutate({ body }, { onSuccess: ({ name }) => onDone(words.added(name)), onError: faults.show })
  }

  return (
    <FormDialog title={words.addTitle} onClose={onClose}>
      <Form faults={faults} verb={words.add} sending={add.isPending} onSend={send} onCancel={onClose}>
        <TextInput
          name="name"
          label={fields.name}
          required
          data-autofocus
          autoComplete="off"
          value={typed.name}
          error={faults.at('name')}
          onChange={({ currentTarget }) => type('name', currentTarget.value)}
        />
        <TextInput
          name="signInName"
          label={fields.signInName}
          description={fields.signInNameNote}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.signInName}
          error={faults.at('signInName')}
          onChange={({ currentTarget }) => type('signInName', currentTarget.value)}
        />
        <RolesField value={typed.roles} error={faults.at('roles')} onChange={(roles) => type('roles', roles)} />
        <LanguageField value={typed.language} onChange={(chosen) => type('language', chosen)} />
        <NewPasswordField
          label={office.password.first}
          note={office.password.handOver}
          forColleague
          value={typed.password}
          error={faults.at('password')}
          onChange={(password) => type('password', password)}
        />
      </Form>
    </FormDialog>
  )
}
