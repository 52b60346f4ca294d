import { useQuery } from '@tanstack/react-query'
import { labelsApi } from './api.ts'

/** Says the label with this id by its name; null where none is meant, and while the names are not known. */
export function useLabelName(): (id: string | undefined) => string | null {
  const { data } = useQuery(labelsApi.list({}))
  return (id) => data?.labels.find((label) => label.id === id)?.name ?? null
}
