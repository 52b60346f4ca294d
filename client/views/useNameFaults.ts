import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'

/** What is wrong with the name of a view, said at it. */
export function useNameFaults() {
  const { saving } = useMessages().views
  return useFaults({ sentences: { name: saving.nameMissing }, cures: { 'view-name-taken': 'name' } })
}
