import { type Faults, useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { Letterhead } from '#shared/letters/letterhead.ts'

/** What the parts of the form share: what is typed, what is wrong with it, and how it changes. */
export type LetterheadParts = {
  readonly draft: Letterhead
  readonly faults: Faults<keyof Letterhead>
  readonly change: (changes: Partial<Letterhead>) => void
}

export function useLetterheadFaults() {
  const { faults: sentences } = useMessages().letters
  return useFaults<keyof Letterhead>({ sentences })
}
