import { fillPath } from '#shared/http/endpoint.ts'
import { letters } from '#shared/letters/contract.ts'

/** Where the letter is, as it was made. */
export const letterAddress = (letterId: string) => `/api${fillPath(letters.pdf.path, { letterId })}`

/** A tab that is opened at the click, where browsers allow it, for a letter that is still to be made. */
export function openLetterTab() {
  const tab = window.open('', '_blank')
  return {
    show: (letterId: string | null | undefined) => {
      if (letterId && tab) tab.location.href = letterAddress(letterId)
      else tab?.close()
    },
    close: () => tab?.close(),
  }
}
