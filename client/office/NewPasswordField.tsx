import { Anchor, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { shortestPassword } from '#shared/office/contract.ts'
import { makePassphrase } from './passphrase.ts'

type Password = {
  readonly label: string
  readonly value: string
  readonly onChange: (password: string) => void
  readonly error: string | undefined
  /** Said below the rule. */
  readonly note?: string
  /** Offers to make one, for somebody else. */
  readonly forColleague?: boolean
  readonly required?: boolean
}

/** A password being chosen: its rule is said, it can be pasted, and shown. */
export function NewPasswordField({ label, value, onChange, error, note, forColleague = false, required }: Password) {
  const { office } = useMessages()
  const [visible, setVisible] = useState(false)
  const propose = () => {
    onChange(makePassphrase())
    setVisible(true)
  }
  return (
    <Stack gap={4} align="stretch">
      <PasswordInput
        name="password"
        label={label}
        description={[office.password.rule(shortestPassword), note].filter(Boolean).join(' ')}
        autoComplete="new-password"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': office.password.show }}
        error={error}
        required={required ?? true}
      />
      {forColleague && (
        <Anchor component="button" type="button" size="sm" onClick={propose} style={{ alignSelf: 'flex-start' }}>
          {office.password.make}
        </Anchor>
      )}
    </Stack>
  )
}
