import { useMessages } from '#client/language/useMessages.ts'
import type { Ground } from '#shared/requests/outcomes.ts'
import { ChoiceField } from './ChoiceField.tsx'

type GroundFieldProps = {
  readonly name?: string
  readonly label: string
  readonly grounds: readonly Ground[]
  readonly ground: Ground | null
  readonly error: string | undefined
  readonly onGround: (ground: Ground) => void
}

/** The ground that an outcome must choose; nothing where it has none. */
export function GroundField({ name = 'ground', label, grounds, ground, error, onGround }: GroundFieldProps) {
  const { requests } = useMessages()
  if (grounds.length === 0) return null
  return (
    <ChoiceField
      name={name}
      label={label}
      options={grounds.map((value) => ({ value, label: requests.grounds[value] }))}
      value={ground}
      error={error}
      onValue={onGround}
    />
  )
}
