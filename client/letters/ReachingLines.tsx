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
        {...faults.text('address', (address) => change({ address }))}
        label={words.address}
        description={words.addressNote}
        autosize
        minRows={2}
        value={draft.address}
      />
      {lines.map((line) => (
        <NumberField
          key={line}
          field={line}
          {...faults.text(line, (text) => change({ [line]: text }))}
          label={words[line]}
          value={draft[line]}
        />
      ))}
    </>
  )
}
