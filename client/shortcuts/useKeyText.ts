import { useMessages } from '#client/language/useMessages.ts'
import { keyText } from '#shared/shortcuts/keyText.ts'

/** Names the key of a shortcut in a sentence. */
export function useKeyText() {
  const { keyNames } = useMessages().layout
  return (name: Parameters<typeof keyText>[0]) => keyText(name, keyNames)
}
