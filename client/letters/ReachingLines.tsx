import { Textarea } from '@mantine/core'
import { NumberField } from '#client/identity/NumberField.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { LetterheadParts } from './useLetterheadFaults.ts'

const lines = ['phone', 'email', 'website'] as const

/** Where the office is and how it is reached, the same in every language. */
export function ReachingLines({ draft, faults, change }: LetterheadParts) {
  const { letterhead: words } = useMessages().letters
  return (
    <>
      <Textarea
        name="address"
        label={words.address}
        description={words.addressNote}
        autosize
        minRows={2}
        value={draft.address}
        error={faults.at('address')}
        onChange={({ currentTarget: { value } }) => {
          change({ address: value })
          faults.forget('address')
        }}
      />
      {lines.map((line) => (
        <NumberField
          key={line}
          field={line}
          name={line}
          label={words[line]}
          value={draft[line]}
          error={faults.at(line)}
          onChange={({ currentTarget: { value } }) => {
            change({ [line]: value })
            faults.forget(line)
          }}
        />
      ))}
    </>
  )
}
